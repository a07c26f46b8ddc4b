<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BarTip</name>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Tráfico en vivo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Providers &amp; models</source>
        <translation>Proveedores y modelos</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Conectar herramienta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>tollgate::app</name>
    <message>
        <source>Is &apos;%1&apos; meant?</source>
        <translation>¿Quizá «%1»?</translation>
    </message>
    <message>
        <source>--log-format is text, json or journal.</source>
        <translation>--log-format admite text, json o journal.</translation>
    </message>
    <message>
        <source>&apos;tollgate %1 --help&apos; lists what there is.</source>
        <translation>&apos;tollgate %1 --help&apos; muestra lo que hay.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>Sobra la palabra «%1».</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 [options] %2</source>
        <translation>Uso: tollgate %1 [opciones] %2</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>&apos;tollgate help&apos; lists them.</source>
        <translation>&apos;tollgate help&apos; muestra la lista.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 30s, 10m, 24h or 7d.</source>
        <translation>«%1» no es un tiempo como 30s, 10m, 24h o 7d.</translation>
    </message>
    <message>
        <source>Configuration file (LiteLLM&apos;s config.yaml form).</source>
        <translation>Archivo de configuración (con el formato de config.yaml de LiteLLM).</translation>
    </message>
    <message>
        <source>Where database, lock and control.json are.</source>
        <translation>Dónde están la base de datos, el bloqueo y control.json.</translation>
    </message>
    <message>
        <source>Say more: routing decisions.</source>
        <translation>Mostrar más detalles: decisiones de enrutamiento.</translation>
    </message>
    <message>
        <source>Log warnings and errors only.</source>
        <translation>Registrar solo advertencias y errores.</translation>
    </message>
    <message>
        <source>How log lines on standard error look.</source>
        <translation>Formato de las líneas de registro en la salida de error.</translation>
    </message>
    <message>
        <source>Run the gateway in the foreground.</source>
        <translation>Ejecutar la pasarela en primer plano.</translation>
    </message>
    <message>
        <source>Listen here (default 127.0.0.1). Beyond loopback a master key is needed.</source>
        <translation>Escuchar aquí (por defecto, 127.0.0.1). Fuera de loopback se necesita una clave maestra.</translation>
    </message>
    <message>
        <source>Listen here (default 4141; 0: any free port).</source>
        <translation>Escuchar aquí (por defecto, 4141; 0: cualquier puerto libre).</translation>
    </message>
    <message>
        <source>Serve this model, too. May be given several times.</source>
        <translation>Servir también este modelo. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Speak TLS with this certificate (PEM).</source>
        <translation>Usar TLS con este certificado (PEM).</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>La clave privada del certificado (PEM).</translation>
    </message>
    <message>
        <source>How long answers may finish after SIGTERM (default 30s).</source>
        <translation>Cuánto pueden tardar en terminar las respuestas tras SIGTERM (por defecto, 30s).</translation>
    </message>
    <message>
        <source>Start although the file asks for protection that is not built yet.</source>
        <translation>Iniciar aunque el archivo pida una protección que aún no existe.</translation>
    </message>
    <message>
        <source>Open the window; without any command, too. Runs the gateway, or attaches to the one that runs.</source>
        <translation>Abrir la ventana; también sin ningún comando. Ejecuta la pasarela o se conecta a la que ya está en marcha.</translation>
    </message>
    <message>
        <source>Only the icon in the tray: for the start at login.</source>
        <translation>Solo el icono de la bandeja: para el inicio de sesión.</translation>
    </message>
    <message>
        <source>Run a command that talks to the gateway with a key of its own.</source>
        <translation>Ejecutar un comando que habla con la pasarela con una clave propia.</translation>
    </message>
    <message>
        <source>What the command may spend.</source>
        <translation>Lo que puede gastar el comando.</translation>
    </message>
    <message>
        <source>A model that the command may use. May be given several times.</source>
        <translation>Un modelo que puede usar el comando. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Mark the command&apos;s calls in the ledger.</source>
        <translation>Etiquetar las llamadas del comando en el libro de cuentas.</translation>
    </message>
    <message>
        <source>A gateway of its own: free port, temporary data, nothing of the user&apos;s.</source>
        <translation>Una pasarela propia: puerto libre, datos temporales, nada del usuario.</translation>
    </message>
    <message>
        <source>Write what was spent as JSON.</source>
        <translation>Escribir lo gastado en JSON.</translation>
    </message>
    <message>
        <source>Return 75 when the budget ran out.</source>
        <translation>Devolver 75 si se agotó el presupuesto.</translation>
    </message>
    <message>
        <source>Does a gateway run, and where?</source>
        <translation>¿Hay una pasarela en marcha y dónde?</translation>
    </message>
    <message>
        <source>Wait until one is ready (124 when it does not get ready in that time).</source>
        <translation>Esperar hasta que haya una lista (124 si no lo está en ese tiempo).</translation>
    </message>
    <message>
        <source>Stop the gateway; answers under way finish.</source>
        <translation>Detener la pasarela; las respuestas en curso terminan.</translation>
    </message>
    <message>
        <source>What a tool needs to use this gateway.</source>
        <translation>Lo que necesita una herramienta para usar esta pasarela.</translation>
    </message>
    <message>
        <source>Only for claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>Solo para claude, codex, gemini, opencode, copilot u openai.</translation>
    </message>
    <message>
        <source>As lines for eval in a shell.</source>
        <translation>Como líneas para eval en un shell.</translation>
    </message>
    <message>
        <source>Only the value of this variable.</source>
        <translation>Solo el valor de esta variable.</translation>
    </message>
    <message>
        <source>Point a tool on this computer at the gateway, with a key of its own; without a tool: what there is.</source>
        <translation>Dirigir una herramienta de este equipo a la pasarela, con una clave propia; sin herramienta: las que hay.</translation>
    </message>
    <message>
        <source>Only show what would change, or the text to copy.</source>
        <translation>Mostrar solo lo que cambiaría, o el texto que copiar.</translation>
    </message>
    <message>
        <source>Put its files back as they were, and revoke its key.</source>
        <translation>Dejar sus archivos como estaban y revocar su clave.</translation>
    </message>
    <message>
        <source>With --undo: even where what was written has been changed since.</source>
        <translation>Al deshacer (--undo): incluso donde lo escrito haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The model that it shall ask for.</source>
        <translation>El modelo que debe pedir.</translation>
    </message>
    <message>
        <source>What it may spend.</source>
        <translation>Lo que puede gastar.</translation>
    </message>
    <message>
        <source>The budget starts anew: 1h, 1d, 7d, 30d, 1mo.</source>
        <translation>El presupuesto empieza de nuevo: 1h, 1d, 7d, 30d, 1mo.</translation>
    </message>
    <message>
        <source>Make lines of startup files that would win into comments.</source>
        <translation>Convertir en comentarios las líneas de los archivos de inicio que tendrían prioridad.</translation>
    </message>
    <message>
        <source>Make a virtual key. It is shown once.</source>
        <translation>Crear una clave virtual. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Models that it may use, with commas; wildcards are allowed.</source>
        <translation>Modelos que puede usar, separados por comas; se admiten comodines.</translation>
    </message>
    <message>
        <source>It ends after this time: 30d.</source>
        <translation>Caduca pasado este tiempo: 30d.</translation>
    </message>
    <message>
        <source>Requests a minute.</source>
        <translation>Solicitudes por minuto.</translation>
    </message>
    <message>
        <source>Tokens a minute.</source>
        <translation>Tokens por minuto.</translation>
    </message>
    <message>
        <source>Calls at a time.</source>
        <translation>Llamadas simultáneas.</translation>
    </message>
    <message>
        <source>Mark its calls. May be given several times.</source>
        <translation>Etiquetar sus llamadas. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>With a budget: it may use models without a price.</source>
        <translation>Con presupuesto: puede usar modelos sin precio.</translation>
    </message>
    <message>
        <source>All keys with what they have spent.</source>
        <translation>Todas las claves con lo que han gastado.</translation>
    </message>
    <message>
        <source>One key, by name, id or the key itself.</source>
        <translation>Una clave, por nombre, por id o por la propia clave.</translation>
    </message>
    <message>
        <source>Change a key. What is not named stays; &apos;none&apos; takes a limit away.</source>
        <translation>Cambiar una clave. Lo que no se indica queda igual; &apos;none&apos; quita un límite.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Otro nombre.</translation>
    </message>
    <message>
        <source>A new secret for a key. It is shown once; the old one ends.</source>
        <translation>Un secreto nuevo para una clave. Se muestra una sola vez; el anterior deja de valer.</translation>
    </message>
    <message>
        <source>Delete a key. What it spent stays in the ledger.</source>
        <translation>Eliminar una clave. Lo que gastó queda en el libro de cuentas.</translation>
    </message>
    <message>
        <source>Refuse a key until it is unblocked.</source>
        <translation>Rechazar una clave hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Let a blocked key work again.</source>
        <translation>Permitir que una clave bloqueada vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Let a key work again that the brake has paused.</source>
        <translation>Permitir que vuelva a funcionar una clave que el freno puso en pausa.</translation>
    </message>
    <message>
        <source>What is served, and where its credentials are.</source>
        <translation>Lo que se sirve y dónde están sus credenciales.</translation>
    </message>
    <message>
        <source>All providers that the catalogue knows.</source>
        <translation>Todos los proveedores que conoce el catálogo.</translation>
    </message>
    <message>
        <source>Serve a provider&apos;s models.</source>
        <translation>Servir los modelos de un proveedor.</translation>
    </message>
    <message>
        <source>Read its key from standard input; it goes to the keychain or vault.</source>
        <translation>Leer su clave de la entrada estándar; se guarda en el llavero o en la bóveda.</translation>
    </message>
    <message>
        <source>Its key is in this environment variable.</source>
        <translation>Su clave está en esta variable de entorno.</translation>
    </message>
    <message>
        <source>Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</source>
        <translation>Dónde está su clave: keychain:ID, env:NAME, file:/path, cred:NAME o vault:ID (bóveda).</translation>
    </message>
    <message>
        <source>For an endpoint of your own.</source>
        <translation>Para un punto de acceso propio.</translation>
    </message>
    <message>
        <source>Only this model of the provider.</source>
        <translation>Solo este modelo del proveedor.</translation>
    </message>
    <message>
        <source>What clients call it.</source>
        <translation>Cómo lo llaman los clientes.</translation>
    </message>
    <message>
        <source>Ask a provider for its models.</source>
        <translation>Preguntar a un proveedor por sus modelos.</translation>
    </message>
    <message>
        <source>Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten.</source>
        <translation>Dejar de servir lo añadido. Si Tollgate guarda una clave para ello, se conserva salvo que se pida olvidarla.</translation>
    </message>
    <message>
        <source>Forget its key, too, if no other provider uses it.</source>
        <translation>Olvidar también su clave, si no la usa ningún otro proveedor.</translation>
    </message>
    <message>
        <source>Keep its key without asking.</source>
        <translation>Conservar su clave sin preguntar.</translation>
    </message>
    <message>
        <source>Make the vault: an encrypted file for credentials where there is no keyring.</source>
        <translation>Crear la bóveda: un archivo cifrado para credenciales donde no hay llavero.</translation>
    </message>
    <message>
        <source>The keyring keeps the vault&apos;s key; no passphrase is needed.</source>
        <translation>El llavero guarda la clave de la bóveda; no hace falta frase de contraseña.</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Leer la frase de contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>Is there a vault, is it open, does the keyring work?</source>
        <translation>¿Hay una bóveda, está abierta, funciona el llavero?</translation>
    </message>
    <message>
        <source>Open the vault of the running gateway with its passphrase.</source>
        <translation>Abrir la bóveda de la pasarela en marcha con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Keep a credential in the vault; it is read from standard input and referred to as vault:NAME.</source>
        <translation>Guardar una credencial en la bóveda; se lee de la entrada estándar y su referencia es vault:NAME.</translation>
    </message>
    <message>
        <source>Names of what is kept, and who uses it. Never the secrets.</source>
        <translation>Nombres de lo guardado y quién lo usa. Nunca los secretos.</translation>
    </message>
    <message>
        <source>Forget a credential.</source>
        <translation>Olvidar una credencial.</translation>
    </message>
    <message>
        <source>Even when a provider uses it.</source>
        <translation>Incluso si la usa un proveedor.</translation>
    </message>
    <message>
        <source>Encrypt the vault anew, with another passphrase.</source>
        <translation>Cifrar de nuevo la bóveda, con otra frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring keeps the new key; no passphrase is needed.</source>
        <translation>El llavero guarda la clave nueva; no hace falta frase de contraseña.</translation>
    </message>
    <message>
        <source>Read the new passphrase from standard input.</source>
        <translation>Leer la nueva frase de contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>Model names and who answers them.</source>
        <translation>Nombres de los modelos y quién responde.</translation>
    </message>
    <message>
        <source>Requests, tokens and spend.</source>
        <translation>Solicitudes, tokens y gasto.</translation>
    </message>
    <message>
        <source>From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</source>
        <translation>Desde cuándo: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</translation>
    </message>
    <message>
        <source>A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.</source>
        <translation>Una fila por clave (key), modelo (model), proveedor (provider), día (day), hora (hour), etiqueta (tag), herramienta (tool), estado (status) o cliente (customer); varios con comas.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Mostrar CSV.</translation>
    </message>
    <message>
        <source>Calls, newest last.</source>
        <translation>Llamadas, la más reciente al final.</translation>
    </message>
    <message>
        <source>Go on with calls as they end.</source>
        <translation>Seguir mostrando llamadas a medida que terminan.</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>Cuántas (por defecto, 20).</translation>
    </message>
    <message>
        <source>Say what a configuration file means, and what is wrong with it.</source>
        <translation>Explicar qué significa un archivo de configuración y qué tiene mal.</translation>
    </message>
    <message>
        <source>What is in force: files, settings that were changed and by whom, models and who answers them.</source>
        <translation>Lo que está vigente: archivos, ajustes cambiados y por quién, modelos y quién responde.</translation>
    </message>
    <message>
        <source>One setting, or all.</source>
        <translation>Un ajuste o todos.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Cambiar un ajuste.</translation>
    </message>
    <message>
        <source>What a model costs: a name that is served, or provider/model.</source>
        <translation>Lo que cuesta un modelo: un nombre servido o proveedor/modelo.</translation>
    </message>
    <message>
        <source>Take newer prices: LiteLLM&apos;s price map or models.dev.</source>
        <translation>Tomar precios más recientes: el mapa de precios de modelos de LiteLLM o models.dev.</translation>
    </message>
    <message>
        <source>What becomes of a request and its answer between clients and providers that speak differently.</source>
        <translation>En qué se convierten una solicitud y su respuesta entre clientes y proveedores que hablan distinto.</translation>
    </message>
    <message>
        <source>Check this installation: files, disk, database, clock, port, keyring, configuration, credentials.</source>
        <translation>Comprobar esta instalación: archivos, disco, base de datos, reloj, puerto, llavero, configuración, credenciales.</translation>
    </message>
    <message>
        <source>Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.</source>
        <translation>Escribir FILE (o tollgate-bundle-DATE.json) para un informe de error; no contiene ninguna clave ni ningún prompt.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish need to complete commands and options.</source>
        <translation>Mostrar lo que bash, zsh o fish necesitan para completar comandos y opciones.</translation>
    </message>
    <message>
        <source>Print the manual page (for man).</source>
        <translation>Mostrar la página del manual (para man).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>Explicar qué hace este comando.</translation>
    </message>
    <message>
        <source>Completions are made for bash, zsh and fish.</source>
        <translation>El completado existe para bash, zsh y fish.</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelos:</translation>
    </message>
    <message>
        <source>    %1 %2 at %3, credential: %4%5  (%6)</source>
        <translation>    %1 %2 en %3, credencial: %4%5  (%6)</translation>
    </message>
    <message>
        <source>, price of its own</source>
        <translation>, precio propio</translation>
    </message>
    <message>
        <source>    when all of these fail: %1</source>
        <translation>    si todos fallan: %1</translation>
    </message>
    <message>
        <source>Alias: %1 means %2</source>
        <translation>Alias: %1 significa %2</translation>
    </message>
    <message>
        <source>When a model without fallbacks of its own fails: %1</source>
        <translation>Si falla un modelo sin alternativas propias: %1</translation>
    </message>
    <message>
        <source>Provider: %1 at %2</source>
        <translation>Proveedor: %1 en %2</translation>
    </message>
    <message>
        <source>Setting: %1 = %2  (%3)</source>
        <translation>Ajuste: %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>Master key: %1</source>
        <translation>Clave maestra: %1</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>en el propio archivo</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>Está bien.</translation>
    </message>
    <message>
        <source>It loads; warnings: %1.</source>
        <translation>Se carga; advertencias: %1.</translation>
    </message>
    <message>
        <source>%1 %2  (US dollars for a million tokens; from: %3)</source>
        <translation>%1 %2  (dólares estadounidenses por millón de tokens; origen: %3)</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>no se conoce el precio</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>ventana de contexto</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>Data:          %1</source>
        <translation>Datos:         %1</translation>
    </message>
    <message>
        <source>Setting:       %1 = %2  (%3)</source>
        <translation>Ajuste:        %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>ITS MODEL</source>
        <translation>SU MODELO</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>CREDENCIAL</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>AJUSTE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Ya en vigor: %1.</translation>
    </message>
    <message>
        <source>The gateway went away before it answered.</source>
        <translation>La pasarela desapareció antes de responder.</translation>
    </message>
    <message>
        <source>connected, old address</source>
        <translation>conectada, dirección antigua</translation>
    </message>
    <message>
        <source>from documentation: --print</source>
        <translation>según la documentación: --print</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>probada con %1</translation>
    </message>
    <message>
        <source>TOOL</source>
        <translation>HERRAMIENTA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>RECIPE</source>
        <translation>RECETA</translation>
    </message>
    <message>
        <source>%1 is set in the environment and may win over what is written.</source>
        <translation>%1 está definida en el entorno y puede prevalecer sobre lo escrito.</translation>
    </message>
    <message>
        <source>%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a comment.</source>
        <translation>%1 está definida en %2, línea %3, y puede prevalecer sobre lo escrito; --set-aside convierte esa línea en comentario.</translation>
    </message>
    <message>
        <source>--undo and --print do not go together.</source>
        <translation>Deshacer (--undo) y mostrar (--print) no se combinan.</translation>
    </message>
    <message>
        <source>Which tool? &apos;tollgate connect&apos; lists them.</source>
        <translation>¿Qué herramienta? &apos;tollgate connect&apos; muestra la lista.</translation>
    </message>
    <message>
        <source>%1 is as it was before; key %2 is revoked.</source>
        <translation>%1 está como antes; la clave %2 queda revocada.</translation>
    </message>
    <message>
        <source>%1 calls %2 with the key %3.</source>
        <translation>%1 llama a %2 con la clave %3.</translation>
    </message>
    <message>
        <source>  written: %1</source>
        <translation>  escrito: %1</translation>
    </message>
    <message>
        <source>&apos;tollgate connect %1 --undo&apos; puts everything back.</source>
        <translation>&apos;tollgate connect %1 --undo&apos; lo deshace todo.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>En una solicitud</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>The same dialect on both sides: every byte is handed on. Between two:</source>
        <translation>El mismo dialecto en ambos lados: cada byte se transmite tal cual. Entre dos:</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.</source>
        <translation>No se puede escribir en %1. Indicar otro con --data-dir o TOLLGATE_DATA_DIR.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>only %1 free on %2: without room for the ledger no call is made</source>
        <translation>solo %1 libres en %2: sin espacio para el libro de cuentas no se hace ninguna llamada</translation>
    </message>
    <message>
        <source>what is private can be read by its owner only</source>
        <translation>lo privado solo lo puede leer su propietario</translation>
    </message>
    <message>
        <source>others can read this. Run: chmod 600 %1</source>
        <translation>otros pueden leer esto. Ejecutar: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.</source>
        <translation>%1 está dañado: %2. Detener la pasarela y poner en su lugar la copia de seguridad (*.backup) más reciente que está al lado.</translation>
    </message>
    <message>
        <source>of a newer Tollgate: its version is %1, this one knows up to %2</source>
        <translation>de un Tollgate más reciente: su versión es %1, este conoce hasta la %2</translation>
    </message>
    <message>
        <source>none yet; it is made when it is first needed</source>
        <translation>aún no existe; se crea cuando hace falta</translation>
    </message>
    <message>
        <source>says %1, but files here were written at %2: set the clock, budgets reset by it</source>
        <translation>indica %1, pero aquí se escribieron archivos el %2: poner el reloj en hora, los presupuestos se reinician según él</translation>
    </message>
    <message>
        <source>runs at %1, process %2</source>
        <translation>en marcha en %1, proceso %2</translation>
    </message>
    <message>
        <source>does not run; &apos;tollgate serve&apos; starts it</source>
        <translation>no está en marcha; &apos;tollgate serve&apos; la inicia</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2. Another one: --port, or &apos;tollgate config set server.port N&apos;</source>
        <translation>no se puede escuchar en %1: %2. Otro puerto del servidor: --port o &apos;tollgate config set server.port N&apos;</translation>
    </message>
    <message>
        <source>it is used by %1</source>
        <translation>lo usa %1</translation>
    </message>
    <message>
        <source>no file; settings come from the database and the environment</source>
        <translation>sin archivo; los ajustes vienen de la base de datos y del entorno</translation>
    </message>
    <message>
        <source>%1 is understood</source>
        <translation>%1 se entiende</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>is not there, so there is no keyring: use env:, file: or vault: for credentials</source>
        <translation>no está presente, así que no hay llavero: usar env:, file: o vault: (bóveda) para las credenciales</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. Unset ANTHROPIC_API_KEY.</source>
        <translation>ANTHROPIC_API_KEY y ANTHROPIC_AUTH_TOKEN están definidas aquí: Claude Code envía la que no es. Quitar ANTHROPIC_API_KEY.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>Written: %1. It holds the checks, settings, providers and the last calls without what was said; look through it before you send it.</source>
        <translation>Escrito: %1. Contiene las comprobaciones, los ajustes, los proveedores y las últimas llamadas sin lo que se dijo; conviene revisarlo antes de enviarlo.</translation>
    </message>
    <message>
        <source>A file is written with --bundle only.</source>
        <translation>Solo se escribe un archivo con --bundle.</translation>
    </message>
    <message>
        <source>ok   </source>
        <translation>ok   </translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment.</source>
        <translation>Otro proceso tiene %1/lock, pero no responde. ¿Se está iniciando o deteniendo una pasarela? Conviene reintentarlo en un momento.</translation>
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
        <translation>Tollgate: un punto de acceso local para todas las herramientas de IA, con claves, presupuestos y gasto exacto.

Uso: tollgate COMANDO [opciones]

Primeros pasos:
  tollgate serve                              inicia la pasarela
  tollgate providers add openai --key-stdin   añade un proveedor; su clave se guarda a salvo
  eval &quot;$(tollgate env --shell)&quot;              dirige a ella las herramientas de este shell
  tollgate run --budget 2 -- COMANDO          da a un comando una clave y un presupuesto

Comandos:
</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 COMMAND [options]</source>
        <translation>Uso: tollgate %1 COMANDO [opciones]</translation>
    </message>
    <message>
        <source>&apos;tollgate COMMAND --help&apos; tells the options of a command.</source>
        <translation>&apos;tollgate COMANDO --help&apos; muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 es un número entero.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>works</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Nothing is to change. &apos;tollgate keys update --help&apos; lists what can.</source>
        <translation>No hay nada que cambiar en la clave. &apos;tollgate keys update --help&apos; muestra lo que se puede.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>GASTADO</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>PRESUPUESTO</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PERIODO</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODELOS</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Asked and answered: no (a check that failed, a key that is not there).</source>
        <translation>Se preguntó y la respuesta es no (una comprobación fallida, una clave que no existe).</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>La línea de comandos es incorrecta.</translation>
    </message>
    <message>
        <source>No gateway answers, or the port is taken.</source>
        <translation>Ninguna pasarela responde, o el puerto está ocupado.</translation>
    </message>
    <message>
        <source>An error in Tollgate itself.</source>
        <translation>Un error del propio Tollgate.</translation>
    </message>
    <message>
        <source>A file or the database cannot be read or written.</source>
        <translation>No se puede leer o escribir un archivo o la base de datos.</translation>
    </message>
    <message>
        <source>run --fail-on-budget: the budget ran out.</source>
        <translation>run --fail-on-budget: se agotó el presupuesto.</translation>
    </message>
    <message>
        <source>No data directory that can be written.</source>
        <translation>Ningún directorio de datos en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The configuration is wrong; the message names file and line.</source>
        <translation>La configuración es incorrecta; el mensaje indica archivo y línea.</translation>
    </message>
    <message>
        <source>status --wait-ready: not ready in that time.</source>
        <translation>status --wait-ready: no estuvo lista en ese tiempo.</translation>
    </message>
    <message>
        <source>run: the command cannot be run, or is not there.</source>
        <translation>run: el comando no se puede ejecutar o no existe.</translation>
    </message>
    <message>
        <source>The configuration file, as --config.</source>
        <translation>El archivo de configuración, como --config.</translation>
    </message>
    <message>
        <source>The data directory, as --data-dir.</source>
        <translation>El directorio de datos, como --data-dir.</translation>
    </message>
    <message>
        <source>The master key, over the configuration&apos;s.</source>
        <translation>La clave maestra, con prioridad sobre la de la configuración.</translation>
    </message>
    <message>
        <source>Opens the vault at start; the file may be read by its owner only.</source>
        <translation>Abre la bóveda al iniciar; solo su propietario debe poder leer el archivo.</translation>
    </message>
    <message>
        <source>Every setting of &apos;tollgate config get&apos;, in capitals and with underscores.</source>
        <translation>Cada ajuste de &apos;tollgate config get&apos;, en mayúsculas y con guiones bajos.</translation>
    </message>
    <message>
        <source>Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the data directory themselves when none runs.</source>
        <translation>Todas las herramientas de IA del equipo hablan con un solo punto de acceso; la pasarela conoce los proveedores, las claves, los precios y los presupuestos. Los comandos hablan con la pasarela que está en marcha sobre el directorio de datos, o abren ellos mismos el directorio de datos si no hay ninguna.</translation>
    </message>
    <message>
        <source>The configuration, in LiteLLM&apos;s form.</source>
        <translation>La configuración, con el formato de LiteLLM.</translation>
    </message>
    <message>
        <source>Keys, settings and the ledger.</source>
        <translation>Claves, ajustes y el libro de cuentas.</translation>
    </message>
    <message>
        <source>Credentials, encrypted.</source>
        <translation>Credenciales, cifradas.</translation>
    </message>
    <message>
        <source>Where the running gateway is, and the token for its control interface.</source>
        <translation>Dónde está la pasarela en marcha, y el token de su interfaz de control.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>No existe el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Name another one with --data-dir DIR or TOLLGATE_DATA_DIR.</source>
        <translation>No se puede escribir en el directorio de datos %1. Indicar otro con --data-dir DIR o TOLLGATE_DATA_DIR.</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en enfriamiento</translation>
    </message>
    <message>
        <source>credential not found</source>
        <translation>credencial no encontrada</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1, en lugar de %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>REVISADO</translation>
    </message>
    <message>
        <source>KEY VARIABLE</source>
        <translation>VARIABLE DE CLAVE</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>URL BASE</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>One of --key-stdin, --key-env and --credential.</source>
        <translation>Una sola fuente de la clave o credencial: --key-stdin, --key-env o --credential.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Its key is kept as %1, %2.</source>
        <translation>Su clave se guarda como %1, %2.</translation>
    </message>
    <message>
        <source>It is served, but its key is not there yet: %1.</source>
        <translation>Ya se sirve, pero su clave aún no está: %1.</translation>
    </message>
    <message>
        <source>Its key is read from %1.</source>
        <translation>Su clave se lee de %1.</translation>
    </message>
    <message>
        <source>Added %1. &apos;tollgate providers test %2&apos; asks it for its models.</source>
        <translation>Añadido: %1. &apos;tollgate providers test %2&apos; pregunta al proveedor por sus modelos.</translation>
    </message>
    <message>
        <source>It answers. Models: %1</source>
        <translation>Responde. Modelos: %1</translation>
    </message>
    <message>
        <source>Removed, but its key is still kept as %1: %2</source>
        <translation>Quitado, pero su clave sigue guardada como %1: %2</translation>
    </message>
    <message>
        <source>Removed, and its key (%1) is forgotten.</source>
        <translation>Quitado, y su clave (%1) queda olvidada.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Removed. Its key was read from %1, which stays as it is.</source>
        <translation>Quitado. Su clave se leía de %1, que queda como está.</translation>
    </message>
    <message>
        <source>Removed. Its key (%1) is kept: %2 is served with it.</source>
        <translation>Quitado. Su clave (%1) se conserva: con ella se sirve %2.</translation>
    </message>
    <message>
        <source>Removed. Its key is still kept as %1; &apos;tollgate vault remove %1&apos; forgets it.</source>
        <translation>Quitado. Su clave sigue guardada como %1; &apos;tollgate vault remove %1&apos; la borra de la bóveda.</translation>
    </message>
    <message>
        <source>One of --forget-key and --keep-key.</source>
        <translation>Olvidar la clave o conservarla: --forget-key o --keep-key, no ambas.</translation>
    </message>
    <message>
        <source>Its key is kept as %1. Forget it, too?</source>
        <translation>Su clave está guardada como %1. ¿Olvidarla también?</translation>
    </message>
    <message>
        <source>PROVIDERS</source>
        <translation>PROVEEDORES</translation>
    </message>
    <message>
        <source>(on the client&apos;s own login %1: $%2 by the price list)</source>
        <translation>(con el inicio de sesión propio del cliente, %1: $%2 según la lista de precios)</translation>
    </message>
    <message>
        <source>On clients&apos; own logins: $%1 by the price list. That is not in the spend.</source>
        <translation>Con inicios de sesión propios de los clientes: $%1 según la lista de precios. No está incluido en el gasto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time like 24h or 7d nor a day like 2026-11-01.</source>
        <translation>«%1» no es ni un tiempo como 24h o 7d ni un día como 2026-11-01.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>-n is a whole number.</source>
        <translation>-n es un número entero.</translation>
    </message>
    <message>
        <source>No gateway runs that could be followed. &apos;tollgate serve&apos; starts one.</source>
        <translation>No hay ninguna pasarela en marcha que seguir. &apos;tollgate serve&apos; inicia una.</translation>
    </message>
    <message>
        <source>The gateway has stopped, or hung up.</source>
        <translation>La pasarela se ha detenido o ha cortado la conexión.</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Set TMPDIR to a writable one.</source>
        <translation>No se puede crear una carpeta temporal. Indicar en TMPDIR una en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be run: it is not a program, or you may not run it.</source>
        <translation>No se puede ejecutar %1: no es un programa o falta el permiso.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe el comando %1.</translation>
    </message>
    <message>
        <source>requests: %1, tokens in: %2, out: %3, spent: $%4</source>
        <translation>solicitudes: %1, tokens de entrada: %2, de salida: %3, gastado: $%4</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Nobody is at the terminal to be asked.</source>
        <translation>No hay nadie en la terminal a quien preguntar.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>No coinciden. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes, lower case</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Standard input holds more than 64 KiB: that is no key.</source>
        <translation>La entrada estándar contiene más de 64 KiB: eso no es una clave.</translation>
    </message>
    <message>
        <source>Standard input held nothing.</source>
        <translation>La entrada estándar estaba vacía.</translation>
    </message>
    <message>
        <source>--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not &apos;%1&apos;.</source>
        <translation>--host es una dirección como 127.0.0.1, ::1 o 0.0.0.0, no «%1».</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>El puerto (--port) es un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>El certificado y la clave van juntos: --tls-cert y --tls-key.</translation>
    </message>
    <message>
        <source>A gateway runs on this data directory already, at %1 (process %2). &apos;tollgate stop&apos; stops it.</source>
        <translation>Ya hay una pasarela en marcha sobre este directorio de datos, en %1 (proceso %2). &apos;tollgate stop&apos; la detiene.</translation>
    </message>
    <message>
        <source>Another process holds %1/lock.</source>
        <translation>Otro proceso tiene %1/lock.</translation>
    </message>
    <message>
        <source>No gateway runs on %1.</source>
        <translation>No hay ninguna pasarela en marcha en %1.</translation>
    </message>
    <message>
        <source>It is still finishing answers. Ask again, or end process %1.</source>
        <translation>Aún está terminando respuestas. Reintentarlo más tarde o terminar el proceso %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>--tool is claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>La herramienta (--tool) es claude, codex, gemini, opencode, copilot u openai.</translation>
    </message>
    <message>
        <source>No gateway runs. &apos;tollgate serve&apos; starts one.</source>
        <translation>No hay ninguna pasarela en marcha. &apos;tollgate serve&apos; inicia una.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>No existe la variable %1.</translation>
    </message>
    <message>
        <source>(unset %1)</source>
        <translation>(quitar %1)</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one.</source>
        <translation>Hace falta una frase de contraseña: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE o TOLLGATE_VAULT_PASSPHRASE; o --keyring donde haya llavero.</translation>
    </message>
    <message>
        <source>There is no vault. Make one with &apos;tollgate vault init&apos;.</source>
        <translation>No hay bóveda. &apos;tollgate vault init&apos; crea una.</translation>
    </message>
    <message>
        <source>The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open it with &apos;tollgate vault unlock&apos; while a gateway runs.</source>
        <translation>La bóveda está cerrada. Definir TOLLGATE_VAULT_PASSPHRASE_FILE o TOLLGATE_VAULT_PASSPHRASE, o abrirla con &apos;tollgate vault unlock&apos; mientras hay una pasarela en marcha.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>Frase de contraseña para la nueva bóveda</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The vault is %1.</source>
        <translation>La bóveda es %1.</translation>
    </message>
    <message>
        <source>The vault has a new key. Copies from before open with the former one.</source>
        <translation>La bóveda tiene una clave nueva. Las copias anteriores se abren con la antigua.</translation>
    </message>
    <message>
        <source>The keyring keeps its key: without that keyring nobody can read the vault.</source>
        <translation>El llavero guarda su clave: sin ese llavero nadie puede leer la bóveda.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.</source>
        <translation>Sin su frase de contraseña nadie puede leer la bóveda. Una pasarela que se inicia sola encuentra la frase de contraseña en TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE o la credencial de systemd vault-passphrase.</translation>
    </message>
    <message>
        <source>vault    none; &apos;tollgate vault init&apos; makes one</source>
        <translation>bóveda   ninguna; &apos;tollgate vault init&apos; crea una</translation>
    </message>
    <message>
        <source>vault    open, %1 entries, opened by: %2</source>
        <translation>bóveda   abierta, %1 entradas, se abre con: %2</translation>
    </message>
    <message>
        <source>vault    locked, opened by: %1</source>
        <translation>bóveda   cerrada, se abre con: %1</translation>
    </message>
    <message>
        <source>keyring  %1: %2</source>
        <translation>llavero  %1: %2</translation>
    </message>
    <message>
        <source>No gateway runs whose vault could be opened. One that is started with TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.</source>
        <translation>No hay ninguna pasarela en marcha cuya bóveda se pueda abrir. La que se inicia con TOLLGATE_VAULT_PASSPHRASE_FILE la abre por sí misma.</translation>
    </message>
    <message>
        <source>The vault is open until the gateway stops.</source>
        <translation>La bóveda está abierta hasta que se detenga la pasarela.</translation>
    </message>
    <message>
        <source>Secret to keep as %1</source>
        <translation>Secreto que guardar como %1</translation>
    </message>
    <message>
        <source>Kept. Refer to it as %1.</source>
        <translation>Guardado. Su referencia es %1.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No hay nada guardado.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>REFERENCIA</translation>
    </message>
    <message>
        <source>KEPT IN</source>
        <translation>GUARDADA EN</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>USADA POR</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>No hay pantalla en la que mostrar una ventana.</translation>
    </message>
    <message>
        <source>The display does not answer, or refuses this program (%1), so there is no window.</source>
        <translation>La pantalla no responde o rechaza este programa (%1), así que no hay ventana.</translation>
    </message>
    <message>
        <source>&apos;tollgate serve&apos; runs the gateway without one.</source>
        <translation>&apos;tollgate serve&apos; ejecuta la pasarela sin ella.</translation>
    </message>
    <message>
        <source>This build has no window. &apos;tollgate serve&apos; runs the gateway.</source>
        <translation>Esta compilación no incluye ventana. &apos;tollgate serve&apos; ejecuta la pasarela.</translation>
    </message>
    <message>
        <source>Written: %1 (%2). Credentials are not in it.</source>
        <translation>Escrito: %1 (%2). No contiene credenciales.</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database at the next start: &apos;tollgate stop&apos;, then start the gateway again. The old database stays beside it.</source>
        <translation>%1 está íntegro (%2). Ocupará el lugar de la base de datos en el próximo inicio: &apos;tollgate stop&apos; y volver a iniciar la pasarela. La base de datos anterior queda al lado.</translation>
    </message>
    <message>
        <source>%1 (%2) has taken the place of the database. The old one stays beside it.</source>
        <translation>%1 (%2) ha ocupado el lugar de la base de datos. La anterior queda al lado.</translation>
    </message>
    <message>
        <source>Show the gateway at this address, with its master key, and start none here.</source>
        <translation>Mostrar la pasarela de esta dirección, con su clave maestra, y no iniciar ninguna aquí.</translation>
    </message>
    <message>
        <source>Which deployment a request for this name would take, and why.</source>
        <translation>Qué despliegue tomaría una solicitud con este nombre y por qué.</translation>
    </message>
    <message>
        <source>With --explain: for this key, by name, id or the key itself.</source>
        <translation>Con --explain: para esta clave, por nombre, por id o por la propia clave.</translation>
    </message>
    <message>
        <source>Copy the database to a file while the gateway goes on: calls, keys, budgets and settings; no credentials.</source>
        <translation>Copiar la base de datos a un archivo sin detener la pasarela: llamadas, claves, presupuestos y ajustes; sin credenciales.</translation>
    </message>
    <message>
        <source>FILE may be there already.</source>
        <translation>FILE puede existir ya.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept under another name.</source>
        <translation>Poner una copia de seguridad en lugar de la base de datos, que se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>%n llamada, %1; privacy.bodies es %2.</numerusform>
            <numerusform>%n llamadas, %1; privacy.bodies es %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>%n llamada eliminada.</numerusform>
            <numerusform>%n llamadas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of requests and answers is kept on disk (privacy.bodies), and whether that works.</source>
        <translation>Cuánto se guarda en disco de solicitudes y respuestas (privacy.bodies) y si eso funciona.</translation>
    </message>
    <message>
        <source>Delete all requests and answers that are kept on disk.</source>
        <translation>Eliminar todas las solicitudes y respuestas guardadas en disco.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>según</translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>íntegra, con %n llamada en %1; versión %2, la más reciente es %3</numerusform>
            <numerusform>íntegra, con %n llamadas en %1; versión %2, la más reciente es %3</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>No provider here has %1, which it asks for: choose another with --model, or &apos;tollgate providers add&apos;.</source>
        <translation>Ningún proveedor de aquí tiene %1, que es lo que pide: elija otro con --model, o &apos;tollgate providers add&apos;.</translation>
    </message>
    <message>
        <source>Send nobody to a provider or a model for now. It stays set up, with its key.</source>
        <translation>No enviar nada por ahora a un proveedor o modelo. Queda configurado, con su clave.</translation>
    </message>
    <message>
        <source>Switch a provider or a model on again.</source>
        <translation>Volver a activar un proveedor o un modelo.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>No hay nada desactivado.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Desactivados: %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::core</name>
    <message>
        <source>Address to listen on. Anything but loopback needs a master key.</source>
        <translation>Dirección en la que escuchar. Todo lo que no sea loopback necesita una clave maestra.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Puerto en el que escuchar; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>Host names that requests may carry, besides loopback names.</source>
        <translation>Nombres de host que pueden llevar las solicitudes, además de los de loopback.</translation>
    </message>
    <message>
        <source>Web origins that may call from a browser (CORS); none by default.</source>
        <translation>Orígenes web que pueden hacer llamadas desde un navegador (CORS); por defecto, ninguno.</translation>
    </message>
    <message>
        <source>Certificate file (PEM); empty: plain HTTP.</source>
        <translation>Archivo del certificado (PEM); vacío: HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Private key file (PEM) of the certificate.</source>
        <translation>Archivo de la clave privada (PEM) del certificado.</translation>
    </message>
    <message>
        <source>Largest request body in MiB, also after decompression.</source>
        <translation>Tamaño máximo del cuerpo de una solicitud en MiB, también tras descomprimirlo.</translation>
    </message>
    <message>
        <source>Most connections at a time.</source>
        <translation>Máximo de conexiones simultáneas.</translation>
    </message>
    <message>
        <source>How long a client may take to send the head of a request.</source>
        <translation>Cuánto puede tardar un cliente en enviar la cabecera de una solicitud.</translation>
    </message>
    <message>
        <source>How long an idle connection is kept.</source>
        <translation>Cuánto se conserva una conexión inactiva.</translation>
    </message>
    <message>
        <source>How long streams may go on after the gateway was asked to stop.</source>
        <translation>Cuánto pueden continuar los flujos después de pedirle a la pasarela que se detenga.</translation>
    </message>
    <message>
        <source>Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may.</source>
        <translation>Nombre de la clave que usan quienes llaman por el puerto de Ollama; vacío: no existe tal puerto. Cualquier programa de este equipo puede gastar entonces lo que puede esta clave.</translation>
    </message>
    <message>
        <source>Loopback port of the Ollama listener, which asks for no key: where editors look for models.</source>
        <translation>Puerto de loopback para Ollama, que no pide clave: donde los editores buscan modelos.</translation>
    </message>
    <message>
        <source>How long a connection to a provider may take.</source>
        <translation>Cuánto puede tardar una conexión con un proveedor.</translation>
    </message>
    <message>
        <source>How long a provider may take until its answer begins.</source>
        <translation>Cuánto puede tardar un proveedor en empezar a responder.</translation>
    </message>
    <message>
        <source>How long a provider may be silent in mid-answer.</source>
        <translation>Cuánto puede callar un proveedor a mitad de la respuesta.</translation>
    </message>
    <message>
        <source>Further certificate authorities (PEM), besides the system&apos;s.</source>
        <translation>Certificados de otras autoridades (PEM), además de los del sistema.</translation>
    </message>
    <message>
        <source>Ask again when a connection was lost after the request was sent and before an answer began.</source>
        <translation>Preguntar de nuevo si se perdió la conexión tras enviar la solicitud y antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>Request members that a provider does not take: drop (told in a header) or refuse (400).</source>
        <translation>Miembros de la solicitud que un proveedor no acepta: drop (se quitan y se indica en una cabecera) o refuse (400).</translation>
    </message>
    <message>
        <source>A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits.</source>
        <translation>Un cliente que envía su propio inicio de sesión en un proveedor (una suscripción de Claude o ChatGPT) y su clave en x-tollgate-key recibe la respuesta con ese inicio de sesión: fuera de los presupuestos, dentro de los límites.</translation>
    </message>
    <message>
        <source>Pass providers&apos; own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials.</source>
        <translation>Pasar a los proveedores sus propias API (/openai/, /anthropic/, /gemini/ y otras), los archivos y los lotes, con sus credenciales.</translation>
    </message>
    <message>
        <source>Further attempts after the first, over all deployments of a model.</source>
        <translation>Intentos adicionales tras el primero, entre todos los despliegues de un modelo.</translation>
    </message>
    <message>
        <source>Failures in a row after which a deployment is left alone for a while.</source>
        <translation>Fallos seguidos tras los que se deja descansar un despliegue.</translation>
    </message>
    <message>
        <source>How long a failing deployment is left alone.</source>
        <translation>Cuánto se deja descansar un despliegue que falla.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a day; 0: no limit.</source>
        <translation>Lo máximo que pueden gastar al día todas las claves juntas; 0: sin límite.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a calendar month; 0: no limit.</source>
        <translation>Lo máximo que pueden gastar por mes natural todas las claves juntas; 0: sin límite.</translation>
    </message>
    <message>
        <source>Most that all keys together may ever spend; 0: no limit.</source>
        <translation>Lo máximo que pueden gastar en total todas las claves juntas; 0: sin límite.</translation>
    </message>
    <message>
        <source>A key that spends more than this within spend.brake_window is paused; 0: never.</source>
        <translation>Una clave que gasta más que esto dentro de spend.brake_window queda en pausa; 0: nunca.</translation>
    </message>
    <message>
        <source>The window of the brake.</source>
        <translation>El periodo del freno.</translation>
    </message>
    <message>
        <source>Whether keys with a budget may use models without a price: refuse or allow.</source>
        <translation>Si las claves con presupuesto pueden usar modelos sin precio: refuse (no) o allow (sí).</translation>
    </message>
    <message>
        <source>strict: no answer ends before its row is written; best_effort: calls go on without a ledger.</source>
        <translation>strict: ninguna respuesta termina antes de que se escriba su fila; best_effort: las llamadas continúan sin libro de cuentas.</translation>
    </message>
    <message>
        <source>process: rows survive the death of the process; full: of the power, too (slower).</source>
        <translation>process: las filas sobreviven a la muerte del proceso; full: también a un corte de corriente (más lento).</translation>
    </message>
    <message>
        <source>How long rows are kept; 0: for ever.</source>
        <translation>Cuánto se conservan las filas; 0: para siempre.</translation>
    </message>
    <message>
        <source>How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none.</source>
        <translation>Cuánto se conservan las respuestas a partir de las que pueden seguir los clientes (previous_response_id), si su proveedor no las guarda.</translation>
    </message>
    <message>
        <source>Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer.</source>
        <translation>Buscar Ollama, LM Studio, llama.cpp, vLLM y Jan en este equipo.</translation>
    </message>
    <message>
        <source>a port (0-65535)</source>
        <translation>un puerto (0-65535)</translation>
    </message>
    <message>
        <source>a number from 1 to 1024</source>
        <translation>un número de 1 a 1024</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000</source>
        <translation>un número de 1 a 1000000</translation>
    </message>
    <message>
        <source>a duration like 30s</source>
        <translation>una duración como 30s</translation>
    </message>
    <message>
        <source>a duration like 75s</source>
        <translation>una duración como 75s</translation>
    </message>
    <message>
        <source>a duration like 10s</source>
        <translation>una duración como 10s</translation>
    </message>
    <message>
        <source>a duration like 600s</source>
        <translation>una duración como 600s</translation>
    </message>
    <message>
        <source>a duration like 300s</source>
        <translation>una duración como 300s</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>un número de 0 a 20</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>un número de 1 a 1000</translation>
    </message>
    <message>
        <source>an amount in US dollars like 12.50</source>
        <translation>un importe en dólares estadounidenses como 12.50</translation>
    </message>
    <message>
        <source>a duration like 10m</source>
        <translation>una duración como 10m</translation>
    </message>
    <message>
        <source>a duration like 30d</source>
        <translation>una duración como 30d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a duration like 500ms, 30s, 10m, 2h or 7d</source>
        <translation>una duración como 500ms, 30s, 10m, 2h o 7d</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>una lista, separada por comas</translation>
    </message>
    <message>
        <source>A file .env in a project wins over the one that is written here.</source>
        <translation>Un archivo .env de un proyecto prevalece sobre el que se escribe aquí.</translation>
    </message>
    <message>
        <source>It takes its provider from the environment alone: put these lines into your shell&apos;s startup file.</source>
        <translation>Toma su proveedor solo del entorno: estas líneas van en el archivo de inicio del shell.</translation>
    </message>
    <message>
        <source>In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself.</source>
        <translation>En el selector de modelos: Manage Models, OpenAI compatible. VS Code pide la clave por su cuenta.</translation>
    </message>
    <message>
        <source>In VS Code: API Provider OpenAI Compatible, with the same address, key and model.</source>
        <translation>En VS Code: el proveedor (API Provider) OpenAI Compatible, con la misma dirección, clave y modelo.</translation>
    </message>
    <message>
        <source>Goes below models: in ~/.continue/config.yaml.</source>
        <translation>Va en la lista de modelos, debajo de models: en ~/.continue/config.yaml.</translation>
    </message>
    <message>
        <source>Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand.</source>
        <translation>Va en ~/.config/zed/settings.json. Zed pide la clave en sus ajustes del agente y la guarda en el llavero; cada modelo se indica a mano.</translation>
    </message>
    <message>
        <source>Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection.</source>
        <translation>En los ajustes de la herramienta: Settings, Tools, AI Assistant, Models; un proveedor de modelos externo del tipo OpenAI-compatible; después, Test Connection.</translation>
    </message>
    <message>
        <source>On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one.</source>
        <translation>En un Mac, los ajustes del proveedor de modelos: Settings, Intelligence, Add a Model Provider, Internet Hosted. El tipo alojado en local no envía ninguna clave, y la pasarela la exige.</translation>
    </message>
    <message>
        <source>In a container, 127.0.0.1 is the container itself: it needs the host&apos;s network.</source>
        <translation>En un contenedor, 127.0.0.1 es el propio contenedor: necesita la red del anfitrión.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work.</source>
        <translation>Cursor envía sus solicitudes desde sus propios servidores, y estos no pueden llegar a una dirección de este equipo. Funcionaría con una pasarela con dirección pública y TLS; un túnel a esta la abriría a internet. Por eso aquí no se ofrece nada que no funcionaría.</translation>
    </message>
    <message>
        <source>The SDKs of OpenAI and Anthropic, and what is built on them, read these variables.</source>
        <translation>Los SDK de OpenAI y Anthropic, y lo que se construye sobre ellos, leen estas variables.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>directorio de datos</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de sesión</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>libro de cuentas</translation>
    </message>
    <message>
        <source>virtual keys</source>
        <translation>claves virtuales</translation>
    </message>
    <message>
        <source>master key</source>
        <translation>clave maestra</translation>
    </message>
    <message>
        <source>credentials in memory</source>
        <translation>credenciales en memoria</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>bóveda</translation>
    </message>
    <message>
        <source>credential of %1</source>
        <translation>credencial de %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>proveedor %1</translation>
    </message>
    <message>
        <source>two entries for %1</source>
        <translation>dos entradas para %1</translation>
    </message>
    <message>
        <source>can be written, %1 rows are waiting</source>
        <translation>se puede escribir, filas en espera: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot be written: look at the free space and the permissions of the data directory</source>
        <translation>no se puede escribir: revisar el espacio libre y los permisos del directorio de datos</translation>
    </message>
    <message>
        <source>none yet: &apos;tollgate keys create NAME&apos; makes one</source>
        <translation>ninguna clave aún: &apos;tollgate keys create NAME&apos; crea una</translation>
    </message>
    <message>
        <source>%1, %2 of them paused by the brake (&apos;tollgate keys resume NAME&apos;)</source>
        <translation>%1, claves en pausa por el freno: %2 (&apos;tollgate keys resume NAME&apos;)</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>está definida</translation>
    </message>
    <message>
        <source>is not set: the admin API answers to the command line only</source>
        <translation>no está definida: la API de administración solo responde a la línea de comandos</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está presente</translation>
    </message>
    <message>
        <source>some keys are not kept anywhere and are lost when the gateway stops: make a vault with &apos;tollgate vault init&apos;, then add them once more</source>
        <translation>algunas claves no se guardan en ninguna parte y se pierden cuando se detiene la pasarela: crear una bóveda con &apos;tollgate vault init&apos; y añadirlas otra vez</translation>
    </message>
    <message>
        <source>%1 rests after failures</source>
        <translation>%1 descansa tras varios fallos</translation>
    </message>
    <message>
        <source>%1 rests after failures: %2</source>
        <translation>%1 descansa tras varios fallos: %2</translation>
    </message>
    <message>
        <source>the one that was added is served; the one of %1 steps back</source>
        <translation>se sirve la que se añadió; la de %1 cede el paso</translation>
    </message>
    <message>
        <source>%1 is served; the one of %2 steps back</source>
        <translation>se sirve %1; la de %2 cede el paso</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 funciona</translation>
    </message>
    <message>
        <source>is not used here</source>
        <translation>no se usa aquí</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>está abierta</translation>
    </message>
    <message>
        <source>is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or &apos;tollgate vault unlock&apos;</source>
        <translation>está cerrada: iniciar con TOLLGATE_VAULT_PASSPHRASE_FILE o abrir la bóveda con &apos;tollgate vault unlock&apos;</translation>
    </message>
    <message>
        <source>none; the keyring keeps credentials</source>
        <translation>ninguna; el llavero guarda las credenciales</translation>
    </message>
    <message>
        <source>none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. &apos;tollgate vault init&apos; makes a vault</source>
        <translation>ninguna, y tampoco hay llavero: aquí nada protege las credenciales, así que una clave dada con --key-stdin queda solo en memoria. &apos;tollgate vault init&apos; crea una bóveda</translation>
    </message>
    <message>
        <source>The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).</source>
        <translation>No se puede usar el llavero (%1). Sin sesión de escritorio, usar env:NAME, file:/path o una bóveda (vault:NAME).</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead.</source>
        <translation>El llavero no respondió a tiempo. ¿Está esperando su contraseña? Desbloquearlo, o usar en su lugar env:, file: o una bóveda (vault:).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the keyring. Store it with &apos;tollgate providers add&apos;, or use env:NAME.</source>
        <translation>«%1» no está en el llavero. Guardar la clave del proveedor con &apos;tollgate providers add&apos;, o usar env:NAME.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was stored in the keyring, which does not give it out. It is probably locked: unlock it.</source>
        <translation>«%1» se guardó en el llavero, que no lo entrega. Probablemente está bloqueado: desbloquearlo.</translation>
    </message>
    <message>
        <source>spent more than %1 USD within %2</source>
        <translation>gastó más de %1 USD en %2</translation>
    </message>
    <message>
        <source>the stream was ended because the budget is spent</source>
        <translation>el flujo se terminó porque el presupuesto está agotado</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already. Choose another name.</source>
        <translation>Ya hay una clave llamada «%1». Elegir otro nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be %2.</source>
        <translation>«%1» debería ser %2.</translation>
    </message>
    <message>
        <source>an amount in US dollars, like 12.50</source>
        <translation>un importe en dólares estadounidenses, como 12.50</translation>
    </message>
    <message>
        <source>a whole number, or null for no limit</source>
        <translation>un número entero, o null para no poner límite</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a period like 1h, 1d, 7d, 30d or 1mo</source>
        <translation>un periodo como 1h, 1d, 7d, 30d o 1mo</translation>
    </message>
    <message>
        <source>a number and s, m, h, d, w or mo, like 30d</source>
        <translation>un número y s, m, h, d, w o mo, como 30d</translation>
    </message>
    <message>
        <source>There is no such key. Name it by its name, its id or the key itself.</source>
        <translation>No existe tal clave. Se indica por su nombre, por su id o por la propia clave.</translation>
    </message>
    <message>
        <source>The key was deleted meanwhile.</source>
        <translation>La clave se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. Did you mean &apos;%2&apos;? One of your own needs a &apos;base_url&apos;.</source>
        <translation>No existe el proveedor «%1». ¿Quizá «%2»? Uno propio necesita «base_url».</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. One of your own needs a &apos;base_url&apos;.</source>
        <translation>No existe el proveedor «%1». Uno propio necesita «base_url».</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.</source>
        <translation>Una URL base empieza por http:// o https://, como http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the configuration file (%2). Change it there.</source>
        <translation>«%1» está en el archivo de configuración (%2). Se cambia ahí.</translation>
    </message>
    <message>
        <source>No provider &apos;%1&apos; is served.</source>
        <translation>No se sirve ningún proveedor «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built in, so it cannot be removed here.</source>
        <translation>«%1» viene incorporado, así que no se puede quitar aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2 (%3), so it cannot be removed here.</source>
        <translation>El origen de «%1» es: %2 (%3), así que no se puede quitar aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2, so it cannot be removed here.</source>
        <translation>El origen de «%1» es: %2, así que no se puede quitar aquí.</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer is switched off (&apos;tollgate config set discovery.enabled true&apos;).</source>
        <translation>La búsqueda de servidores de modelos en este equipo está desactivada (&apos;tollgate config set discovery.enabled true&apos;).</translation>
    </message>
    <message>
        <source>The provider answered with status %1: it does not accept this credential.</source>
        <translation>El proveedor respondió con el estado %1: no acepta esta credencial.</translation>
    </message>
    <message>
        <source>The provider answered with status %1.</source>
        <translation>El proveedor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>A key without a name cannot be tried: give it one first.</source>
        <translation>No se puede probar una clave sin nombre: primero hay que darle uno.</translation>
    </message>
    <message>
        <source>The gateway is paused. Resume it first.</source>
        <translation>La pasarela está en pausa. Primero hay que reanudarla.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>La pasarela no está en marcha.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not answer: %2</source>
        <translation>La pasarela de %1 no responde: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by %2, which wins. Change it there.</source>
        <translation>El valor de «%1» viene de: %2, que prevalece. Se cambia ahí.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3.</source>
        <translation>%1: «%2» no es %3.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>No se puede crear la carpeta de %1.</translation>
    </message>
    <message>
        <source>The backup of %1 is gone.</source>
        <translation>La copia de seguridad de %1 ya no existe.</translation>
    </message>
    <message>
        <source>No gateway runs, so there is no address to write. &apos;tollgate serve&apos; starts one.</source>
        <translation>No hay ninguna pasarela en marcha, así que no hay dirección que escribir. &apos;tollgate serve&apos; inicia una.</translation>
    </message>
    <message>
        <source>Choose a model: it stands in the text.</source>
        <translation>Elegir un modelo: figura en el texto.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address or key has signs in it that none has. Nothing was written.</source>
        <translation>La dirección o la clave de la pasarela contiene signos que ninguna tiene. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with &apos;tollgate vault unlock&apos;, or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE.</source>
        <translation>La bóveda está cerrada. Abrirla con &apos;tollgate vault unlock&apos;, o iniciar la pasarela con TOLLGATE_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>For this key &apos;%1&apos; means &apos;%2&apos;.</source>
        <translation>Para esta clave, «%1» significa «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another name of &apos;%2&apos;.</source>
        <translation>«%1» es otro nombre de «%2».</translation>
    </message>
    <message>
        <source>Nobody serves &apos;%1&apos;.</source>
        <translation>Nadie sirve «%1».</translation>
    </message>
    <message>
        <source>It fits &apos;%1&apos;.</source>
        <translation>El nombre coincide con «%1».</translation>
    </message>
    <message>
        <source>Where all of these fail, &apos;%1&apos; is asked.</source>
        <translation>Si todos estos fallan, se pregunta a «%1».</translation>
    </message>
    <message>
        <source>This key may not use &apos;%1&apos;.</source>
        <translation>Esta clave no puede usar «%1».</translation>
    </message>
    <message>
        <source>Its key (%1) is not known yet; if it is not found, the next one is asked.</source>
        <translation>Su clave (%1) aún no se conoce; si no se encuentra, se pregunta al siguiente.</translation>
    </message>
    <message>
        <source>It has failed lately, but is the only one for this name, so it is asked all the same.</source>
        <translation>Ha fallado hace poco, pero es el único para este nombre, así que se le pregunta de todos modos.</translation>
    </message>
    <message>
        <source>It is asked where those before it fail.</source>
        <translation>Se le pregunta si fallan los anteriores.</translation>
    </message>
    <message>
        <source>It is drawn by weight: it is the first one for %1 of the requests.</source>
        <translation>Se sortea según su peso: es el primero en el %1 de las solicitudes.</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>Se le pregunta primero.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures.</source>
        <translation>Se le deja descansar un momento tras varios fallos.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures. The last one: %1</source>
        <translation>Se le deja descansar un momento tras varios fallos. El último: %1</translation>
    </message>
    <message>
        <source>It has as many calls under way as it may have.</source>
        <translation>Ya tiene tantas llamadas en curso como puede tener.</translation>
    </message>
    <message>
        <source>It has had its requests or tokens of this minute.</source>
        <translation>Ya ha agotado sus solicitudes o tokens de este minuto.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures.</source>
        <translation>A este modelo suyo se le deja descansar un momento tras varios fallos.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration).</source>
        <translation>La pasarela de %1 no acepta esta clave. Exige su clave maestra (TOLLGATE_MASTER_KEY o general_settings.master_key en su configuración).</translation>
    </message>
    <message>
        <source>What answers at %1 is no Tollgate gateway.</source>
        <translation>Lo que responde en %1 no es una pasarela de Tollgate.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large.</source>
        <translation>La respuesta de la pasarela es demasiado grande.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address like https://gateway.example:4141.</source>
        <translation>«%1» no es una dirección como https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>Over http:// everybody on the way could read the key. Use https://, or a tunnel like &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; and the address http://127.0.0.1:4142.</source>
        <translation>Por http:// cualquiera en el camino podría leer la clave. Usar https://, o un túnel como &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; y la dirección http://127.0.0.1:4142.</translation>
    </message>
    <message>
        <source>No key of %1 is kept here. Enter its master key.</source>
        <translation>Aquí no se guarda ninguna clave de %1. Introducir su clave maestra.</translation>
    </message>
    <message>
        <source>What that call asked is not kept any more, so it cannot be asked again.</source>
        <translation>Lo que pidió esa llamada ya no se conserva, así que no se puede repetir.</translation>
    </message>
    <message>
        <source>That request was too large to be kept whole, so it cannot be asked again.</source>
        <translation>Esa solicitud era demasiado grande para conservarla entera, así que no se puede repetir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be a whole path, like /home/me/tollgate-backup.db.</source>
        <translation>«%1» debería ser una ruta completa, como /home/me/tollgate-backup.db.</translation>
    </message>
    <message>
        <source>This gateway keeps nothing on disk that could be copied.</source>
        <translation>Esta pasarela no guarda en disco nada que se pueda copiar.</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 ya existe. Indicar otro archivo.</translation>
    </message>
    <message>
        <source>%1 is there already, and is no database. Name another file.</source>
        <translation>%1 ya existe y no es una base de datos. Indicar otro archivo.</translation>
    </message>
    <message>
        <source>%1 belongs to the database itself. Name another file.</source>
        <translation>%1 pertenece a la propia base de datos. Indicar otro archivo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a database of Tollgate&apos;s.</source>
        <translation>%1 está dañado o no es una base de datos de Tollgate.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s.</source>
        <translation>%1 no es una base de datos de Tollgate.</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s: its tables are not those of version %2, or it has triggers.</source>
        <translation>%1 no es una base de datos de Tollgate: sus tablas no son las de la versión %2, o tiene disparadores.</translation>
    </message>
    <message>
        <source>%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate.</source>
        <translation>%1 es de un Tollgate más reciente: su versión es %2, este conoce hasta la %3. Instalar el Tollgate más reciente.</translation>
    </message>
    <message>
        <source>How long requests and answers are kept on disk.</source>
        <translation>Cuánto se conservan en disco las solicitudes y las respuestas.</translation>
    </message>
    <message>
        <source>Most that requests and answers may take on disk, in MB; the oldest go first.</source>
        <translation>Lo máximo que pueden ocupar en disco las solicitudes y las respuestas, en MB; las más antiguas se borran primero.</translation>
    </message>
    <message>
        <source>Leave out what has the form of a key or a token before requests and answers are written to disk.</source>
        <translation>Omitir lo que tiene forma de clave o de token antes de escribir en disco las solicitudes y las respuestas.</translation>
    </message>
    <message>
        <source>Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars.</source>
        <translation>Moneda en la que la ventana muestra los importes, con su código de tres letras. El libro de cuentas, los presupuestos y las exportaciones siguen en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is.</source>
        <translation>Cuánto es un dólar estadounidense en esa moneda.</translation>
    </message>
    <message>
        <source>The day of that rate, like 2026-11-20; the window says it beside the amounts.</source>
        <translation>El día de ese tipo de cambio, como 2026-11-20; la ventana lo indica junto a los importes.</translation>
    </message>
    <message>
        <source>a duration like 7d</source>
        <translation>una duración como 7d</translation>
    </message>
    <message>
        <source>none, errors or all</source>
        <translation>none, errors o all</translation>
    </message>
    <message>
        <source>three letters like EUR</source>
        <translation>tres letras como EUR</translation>
    </message>
    <message>
        <source>a number like 0.92</source>
        <translation>un número como 0.92</translation>
    </message>
    <message>
        <source>a day like 2026-11-20</source>
        <translation>un día como 2026-11-20</translation>
    </message>
    <message>
        <source>Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.</source>
        <translation>Al escribir esa solicitud en disco se omitieron claves o tokens, así que no se puede repetir.</translation>
    </message>
    <message>
        <source>No gateway runs that keeps requests and answers on disk.</source>
        <translation>No hay ninguna pasarela en marcha que guarde solicitudes y respuestas en disco.</translation>
    </message>
    <message>
        <source>There is no keyring here and no open vault that could keep the key.</source>
        <translation>Aquí no hay llavero ni bóveda abierta que pueda guardar la clave.</translation>
    </message>
    <message>
        <source>The disk is too slow for all that is to be kept; some calls were left out.</source>
        <translation>El disco es demasiado lento para todo lo que hay que guardar; se omitieron algunas llamadas.</translation>
    </message>
    <message>
        <source>What is kept of this call on disk cannot be read now: %1</source>
        <translation>Lo que se guarda en disco de esta llamada no se puede leer ahora: %1</translation>
    </message>
    <message>
        <source>What was kept of this call is damaged.</source>
        <translation>Lo que se guardó de esta llamada está dañado.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures. The last one: %1</source>
        <translation>A este modelo suyo se le deja descansar un momento tras varios fallos. El último: %1</translation>
    </message>
    <message>
        <source>Most realtime sessions at a time.</source>
        <translation>Máximo de sesiones en tiempo real a la vez.</translation>
    </message>
    <message>
        <source>Largest message of a realtime session in MiB, from the next session on.</source>
        <translation>Mayor mensaje de una sesión en tiempo real en MiB, a partir de la próxima sesión.</translation>
    </message>
    <message>
        <source>How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on.</source>
        <translation>Cuánto, en KiB, puede retrasarse un lado de una sesión en tiempo real antes de que el otro tenga que esperar, a partir de la próxima sesión.</translation>
    </message>
    <message>
        <source>How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on.</source>
        <translation>Cuánto tiempo puede un lado de una sesión en tiempo real dejar pings sin respuesta antes de darse por desaparecido, a partir de la próxima sesión.</translation>
    </message>
    <message>
        <source>a number from 256 to 65536</source>
        <translation>un número de 256 a 65536</translation>
    </message>
    <message>
        <source>a duration from 5s to 1h</source>
        <translation>una duración de 5s a 1h</translation>
    </message>
    <message>
        <source>Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all.</source>
        <translation>Qué solicitudes y respuestas se guardan en disco, cifradas con una clave del llavero o de la bóveda: none (ninguna), errors (las de llamadas fallidas) o all (todas).</translation>
    </message>
    <message>
        <source>Model profiles: other models than those that clients ask for, as long as one is chosen. &apos;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&apos; makes two. The first that fits counts.</source>
        <translation>Perfiles de modelos: otros modelos que los que piden los clientes, mientras haya uno elegido. «cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3» define dos. Cuenta el primer reemplazo que encaje.</translation>
    </message>
    <message>
        <source>Name of the model profile that is chosen; empty: clients get what they ask for.</source>
        <translation>Nombre del perfil de modelos elegido; vacío: los clientes reciben lo que piden.</translation>
    </message>
    <message>
        <source>The model profile &apos;%1&apos; is chosen: &apos;%2&apos; is used for &apos;%3&apos;.</source>
        <translation>El perfil de modelos «%1» está elegido: para «%3» se usa «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of %2&apos;s: it is asked for as &apos;%3&apos;.</source>
        <translation>«%1» es un nombre de %2: se pide como «%3».</translation>
    </message>
    <message>
        <source>replacements like &apos;cheap: claude-*=openai/gpt-5-mini&apos;, separated by commas</source>
        <translation>reemplazos como «cheap: claude-*=openai/gpt-5-mini», separados por comas</translation>
    </message>
    <message>
        <source>model profile</source>
        <translation>perfil de modelos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen: other models may be used than those that are asked for</source>
        <translation>«%1» está elegido: pueden usarse otros modelos que los que se piden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen, but router.profiles has none of that name: nothing is replaced</source>
        <translation>«%1» está elegido, pero router.profiles no tiene ninguno con ese nombre: no se reemplaza nada</translation>
    </message>
    <message>
        <source>Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: &apos;openai, ollama/*&apos;.</source>
        <translation>Proveedores y modelos desactivados: quedan configurados y no se les envía nada. Un proveedor, un modelo o el identificador de un despliegue: &apos;openai, ollama/*&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is switched off.</source>
        <translation>&apos;%1&apos; de %2 está desactivado.</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Ver llamadas</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>muy largo</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>un proveedor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Key %1 was paused: %2.</source>
        <translation>Clave %1 en pausa: %2.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver la clave</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Volverá a funcionar: %1.</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Aumentar…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>libro de cuentas</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so calls are refused. Is the disk full?</source>
        <translation>No se puede escribir en el libro de cuentas, así que se rechazan las llamadas. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>At this pace the month comes to %1, beyond its limit of %2.</source>
        <translation>A este ritmo el mes llegará a %1, más que su límite de %2.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Ver consumo</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en streaming</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Fields: %2.</source>
        <translation>No se entiende «%1». Campos: %2.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Llamada a herramienta</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>Fallo de herramienta</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>ver todo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>This call has no conversation. What it asked for is under Request.</source>
        <translation>Esta llamada no tiene conversación. Lo que pidió está en «Solicitud».</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en total</translation>
    </message>
    <message>
        <source>Not kept, or nothing has come yet.</source>
        <translation>No se guardó, o aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>Attempt %1, under way</source>
        <translation>Intento %1, en curso</translation>
    </message>
    <message>
        <source>Attempt %1 answered</source>
        <translation>El intento %1 respondió</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>El intento %1 falló</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>No se preguntó a nadie</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Modelo pedido</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Gateway&apos;s own time</source>
        <translation>Tiempo propio de la pasarela</translation>
    </message>
    <message>
        <source>Tokens counted by</source>
        <translation>Tokens contados por</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Cambios por el camino</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>No limit: nothing is refused.</source>
        <translation>Sin límite: no se rechaza nada.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until the limit is raised.</source>
        <translation>Agotado: se rechazan llamadas hasta que se aumente el límite.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until %1.</source>
        <translation>Agotado: se rechazan llamadas hasta %1.</translation>
    </message>
    <message>
        <source>At this pace it is spent %1; then refused until %2.</source>
        <translation>A este ritmo quedará agotado %1; después, rechazo hasta %2.</translation>
    </message>
    <message>
        <source>On course for %1 by %2, when it starts anew.</source>
        <translation>A este ritmo, %1 hasta %2, cuando empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 are left; then calls are refused until the limit is raised.</source>
        <translation>Quedan %1; después se rechazan llamadas hasta que se aumente el límite.</translation>
    </message>
    <message>
        <source>%1 are left until %2, when it starts anew.</source>
        <translation>Quedan %1 hasta %2, cuando empieza de nuevo.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Calls to providers</source>
        <translation>Llamadas a proveedores</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Cuando falla un proveedor</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de cuentas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>definido aquí</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>del archivo de configuración</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>de la variable %1</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la línea de comandos</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unknown tool</source>
        <translation>herramienta desconocida</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>No hubo gasto en este periodo.</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>No ocurrió nada en este periodo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in the environment</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; está definida en el entorno</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in %2, line %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; está definida en %2, línea %3</translation>
    </message>
    <message>
        <source>%1. %2 may take that instead of what is written here.</source>
        <translation>%1. %2 puede usar eso en lugar de lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>dirección antigua</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>sin acceso a localhost</translation>
    </message>
    <message>
        <source>copy a snippet</source>
        <translation>copiar fragmento</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>Key %1 is paused</source>
        <translation>La clave %1 está en pausa</translation>
    </message>
    <message>
        <source>By the brake: %1.</source>
        <translation>Por el freno: %1.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent</source>
        <translation>El presupuesto de %1 está agotado</translation>
    </message>
    <message>
        <source>Key %1 has spent %2</source>
        <translation>La clave %1 ha gastado %2</translation>
    </message>
    <message>
        <source>You asked to be told at %1. Nothing is refused.</source>
        <translation>Se pidió un aviso al llegar a %1. No se rechaza nada.</translation>
    </message>
    <message>
        <source>%1 does not answer well</source>
        <translation>%1 no responde bien</translation>
    </message>
    <message>
        <source>It is left alone for a moment; calls go to others where they can.</source>
        <translation>Se le da un respiro; las llamadas van a otros si es posible.</translation>
    </message>
    <message>
        <source>about %1 to ask, %2 for an answer of half a page</source>
        <translation>unos %1 por preguntar, %2 por media página de respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>budget spent</source>
        <translation>presupuesto agotado</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gasto total</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>detectado aquí</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en enfriamiento</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>no necesita</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>en la bóveda</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>in memory until the end</source>
        <translation>en memoria hasta el cierre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>date</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>date</comment>
        <translation>dddd, d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd, HH:mm</source>
        <comment>date</comment>
        <translation>&apos;el&apos; dddd &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>no se conoce el precio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Llamada a herramienta: %1</translation>
    </message>
    <message>
        <source>Tool result: %1</source>
        <translation>Resultado de herramienta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>What was said is not kept of both calls, so that only their figures can be compared.</source>
        <translation>No se conserva lo que se dijo en ambas llamadas, así que solo se pueden comparar sus cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 rechazó %n llamada (por su límite, no el nuestro).</numerusform>
            <numerusform>%1 rechazó %n llamadas (por su límite, no el nuestro).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 no acepta su clave: falló %n llamada.</numerusform>
            <numerusform>%1 no acepta su clave: fallaron %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>Falta la clave de %1: falló %n llamada.</numerusform>
            <numerusform>Falta la clave de %1: fallaron %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>No se pudo conectar con %1: falló %n llamada.</numerusform>
            <numerusform>No se pudo conectar con %1: fallaron %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 tuvo problemas propios con %n llamada.</numerusform>
            <numerusform>%1 tuvo problemas propios con %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 no aceptó %n llamada.</numerusform>
            <numerusform>%1 no aceptó %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 cortó %n llamada a mitad de la respuesta.</numerusform>
            <numerusform>%1 cortó %n llamadas a mitad de la respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 respondió a %n llamada con algo que nadie puede leer.</numerusform>
            <numerusform>%1 respondió a %n llamadas con algo que nadie puede leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 tardó demasiado en %n llamada.</numerusform>
            <numerusform>%1 tardó demasiado en %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>El prompt de %n llamada era demasiado largo para %1.</numerusform>
            <numerusform>Los prompts de %n llamadas eran demasiado largos para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>%n llamada llegó con el presupuesto ya agotado.</numerusform>
            <numerusform>%n llamadas llegaron con el presupuesto ya agotado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>%n llamada superó los límites de su clave.</numerusform>
            <numerusform>%n llamadas superaron los límites de su clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>%n llamada pidió un modelo que nadie sirve.</numerusform>
            <numerusform>%n llamadas pidieron un modelo que nadie sirve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>%n llamada pidió un modelo sin precio, con una clave que tiene presupuesto.</numerusform>
            <numerusform>%n llamadas pidieron un modelo sin precio, con una clave que tiene presupuesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has used %2 of its budget, which is %3.</source>
        <translation>La clave %1 ha usado el %2 de su presupuesto (%3).</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a la semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 cada %2</translation>
    </message>
    <message>
        <source>What was said in this call is not kept. The newest 200 calls are kept in memory from the start of Tollgate&apos;s window on, also while it is in the tray, and forgotten soon after its end. Under Settings, Privacy, they can be kept on disk.</source>
        <translation>Lo que se dijo en esta llamada no se guarda. Las 200 llamadas más recientes se conservan en memoria desde que se inicia la ventana de Tollgate, también mientras está en la bandeja, y se olvidan poco después de terminarla. En «Ajustes», «Privacidad», se pueden guardar en disco.</translation>
    </message>
    <message>
        <source>Kept responses</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Editors that look for Ollama</source>
        <translation>Editores que buscan Ollama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>alrededor de %Ln token; no se conoce el precio</numerusform>
            <numerusform>unos %Ln tokens; no se conoce el precio</numerusform>
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
        <translation>Los importes se muestran convertidos: un dólar estadounidense a %1 %2, el cambio del %3. Los límites que escriba, el libro de cuentas y las exportaciones están en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>Los importes se muestran convertidos: un dólar estadounidense a %1 %2. Los límites que escriba, el libro de cuentas y las exportaciones están en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>%1 for a million tokens</source>
        <translation>%1 por un millón de tokens</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 de %2 por hora</translation>
    </message>
    <message>
        <source>%1 of %2 a day</source>
        <translation>%1 de %2 al día</translation>
    </message>
    <message>
        <source>%1 of %2 a week</source>
        <translation>%1 de %2 a la semana</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 de %2 al mes</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <translation>%1 de %2 en total</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 de %2 cada %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>it has spent more than %1 within %2</source>
        <translation>ha gastado más de %1 en %2</translation>
    </message>
    <message>
        <source>It has spent %1 and may spend %2. Its calls are refused.</source>
        <translation>Ha gastado %1; puede gastar %2. Sus llamadas se rechazan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, of a budget</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Input/1M</source>
        <translation>Entrada/1M</translation>
    </message>
    <message>
        <source>Output/1M</source>
        <translation>Salida/1M</translation>
    </message>
    <message>
        <source>Realtime sessions</source>
        <translation>Sesiones en tiempo real</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3.</source>
        <translation>Mínimo %1, máximo %2, último %3.</translation>
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
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Entrada, de la caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::AttachCard</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Show another one…</source>
        <translation>Mostrar otra…</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What this window shows</source>
        <translation>Qué muestra esta ventana</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Its master key</source>
        <translation>Su clave maestra</translation>
    </message>
    <message>
        <source>the one that is kept, or enter it</source>
        <translation>la guardada, o escribirla aquí</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, and shown nowhere.</source>
        <translation>Se guarda en el llavero de este equipo y no se muestra en ninguna parte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An address is needed, like https://gateway.example:4141.</source>
        <translation>Hace falta una dirección, como https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>The gateway at %1.</source>
        <translation>La pasarela de %1.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which runs by itself.</source>
        <translation>La pasarela de este equipo en %1, que está en marcha aparte.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which this window runs.</source>
        <translation>La pasarela de este equipo en %1, que ejecuta esta ventana.</translation>
    </message>
    <message>
        <source>Gateway, address, attach, remote, master key, other computer</source>
        <translation>Pasarela, dirección, conectar, remota, clave maestra, otro equipo</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crear copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Start the gateway anew</source>
        <translation>Reiniciar la pasarela</translation>
    </message>
    <message>
        <source>Calls, keys, budgets and settings in one file</source>
        <translation>Llamadas, claves, presupuestos y ajustes en un solo archivo</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar copia en</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de datos (*.db)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>Databases (*.db *.backup *.replaced);;All files (*)</source>
        <translation>Bases de datos (*.db *.backup *.replaced);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it. Names of files are those of the gateway&apos;s own computer.</source>
        <translation>Sin detener la pasarela. No contiene credenciales. Los nombres de archivo son los del equipo de la pasarela.</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it.</source>
        <translation>Sin detener la pasarela. No contiene credenciales.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Backup, back up, restore, copy of the database</source>
        <translation>Copia de seguridad, copiar, restaurar, copia de la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2).</source>
        <translation>Escrito: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one stays beside it.</source>
        <translation>%1 está íntegro (%2). Ocupará el lugar de la base de datos cuando se reinicie la pasarela; la anterior queda al lado.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message>
        <source>Requests and answers on disk</source>
        <translation>Solicitudes y respuestas en disco</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Lo que se elimina no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>Nothing is kept. privacy.bodies below says what is to be: none, errors or all.</source>
        <translation>No se guarda nada. privacy.bodies, más abajo, indica qué guardar: none, errors o all.</translation>
    </message>
    <message>
        <source>Requests and answers on disk, bodies, prompts, delete, privacy</source>
        <translation>Solicitudes y respuestas en disco, contenidos, cuerpos, prompts, eliminar, borrar, privacidad</translation>
    </message>
    <message>
        <source>What calls asked and got, for later</source>
        <translation>Lo que pidieron y recibieron las llamadas, para después</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>Se guarda %n llamada, cifrada; ocupa %1.</numerusform>
            <numerusform>Se guardan %n llamadas, cifradas; en total ocupan %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodyView</name>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Buscar en: %1</translation>
    </message>
    <message>
        <source>As it came instead of as a tree</source>
        <translation>Tal como llegó, no en árbol</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 en árbol</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Resultado %1 de %2</translation>
    </message>
    <message>
        <source>Match %1 of many</source>
        <translation>Resultado %1 de muchos</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>En pausa por el freno: %1</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Reservado ahora</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gasto total</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>Spend of this key by day</source>
        <translation>Gasto de esta clave por día</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Simultáneas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The configuration file says it.</source>
        <translation>Lo fija el archivo de configuración.</translation>
    </message>
    <message>
        <source>Saved: it counts from the next call on.</source>
        <translation>Guardado: cuenta a partir de la próxima llamada.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Gasto, último día</numerusform>
            <numerusform>Gasto, últimos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetRow</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Presupuesto en dólares estadounidenses</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Presupuesto para</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetsPage</name>
    <message>
        <source>All keys, today</source>
        <translation>Todas las claves, hoy</translation>
    </message>
    <message>
        <source>All keys, this month</source>
        <translation>Todas las claves, este mes</translation>
    </message>
    <message>
        <source>All keys, ever</source>
        <translation>Todas las claves, en total</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Freno</translation>
    </message>
    <message>
        <source>Budgets of keys</source>
        <translation>Presupuestos de las claves</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>A key can have a budget: what it may spend a day, a week or a month. A call that does not fit is refused before it costs anything.</source>
        <translation>Una clave puede tener un presupuesto: lo que puede gastar al día, a la semana o al mes. La llamada que no cabe se rechaza antes de que tenga costo.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Solicitudes/min</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Simultáneas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>A key that spends very fast is not paused.</source>
        <translation>Una clave que gasta muy rápido no se pone en pausa.</translation>
    </message>
    <message>
        <source>A key that spends more within %1 is paused until you let it go on.</source>
        <translation>Una clave que gasta más en %1 queda en pausa hasta que se le permita seguir.</translation>
    </message>
    <message>
        <source>Paused by the brake: %1.</source>
        <translation>En pausa por el freno: %1.</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>El límite se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallDetail</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Entrada, de la caché</translation>
    </message>
    <message>
        <source>Input, written to cache</source>
        <translation>Entrada, escrita en la caché</translation>
    </message>
    <message>
        <source>Input, written to cache for an hour</source>
        <translation>Entrada, escrita en la caché por una hora</translation>
    </message>
    <message>
        <source>Input, sound</source>
        <translation>Entrada, audio</translation>
    </message>
    <message>
        <source>Input, images</source>
        <translation>Entrada, imágenes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output, thinking</source>
        <translation>Salida, razonamiento</translation>
    </message>
    <message>
        <source>Output, sound</source>
        <translation>Salida, audio</translation>
    </message>
    <message>
        <source>Output, images</source>
        <translation>Salida, imágenes</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>La solicitud en sí</translation>
    </message>
    <message>
        <source>Other price at that time or for that size</source>
        <translation>Otro precio por esa hora o ese tamaño</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
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
        <translation>no se conoce el precio</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Copied. It takes the key from $TOLLGATE_KEY.</source>
        <translation>Copiado. Toma la clave de $TOLLGATE_KEY.</translation>
    </message>
    <message>
        <source>Images, sound, characters or searches</source>
        <translation>Imágenes, audio, caracteres o búsquedas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open in Try it</source>
        <translation>Abrir en «Probar»</translation>
    </message>
    <message>
        <source>Compare with another call…</source>
        <translation>Comparar con otra llamada…</translation>
    </message>
    <message>
        <source>More to do with this call</source>
        <translation>Más acciones para esta llamada</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>At list price, paid by your subscription</source>
        <translation>A precio de lista, pagado con la suscripción</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallsModel</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <source>First, s</source>
        <translation>Primero, s</translation>
    </message>
    <message>
        <source>Total, s</source>
        <translation>Total, s</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Input %1, of which from cache %2; output %3</source>
        <translation>Entrada %1, de ella en caché %2; salida %3</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CapCard</name>
    <message>
        <source>Limit $</source>
        <translation>Límite $</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>The configuration file or the environment says it.</source>
        <translation>Lo fija el archivo de configuración o el entorno.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Two calls side by side</source>
        <translation>Dos llamadas lado a lado</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 junto a %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ConnectPage</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>sin acceso a localhost</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::DiffView</name>
    <message>
        <source>  (new)</source>
        <translation>  (nuevo)</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::EndpointButton</name>
    <message>
        <source>Copy the endpoint %1</source>
        <translation>Copiar el punto de acceso %1</translation>
    </message>
    <message>
        <source>Where your tools call. Click to copy.</source>
        <translation>Adonde llaman las herramientas. Clic para copiar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing. Providers answer, budgets hold, the ledger is written.</source>
        <translation>Nada. Los proveedores responden, los presupuestos alcanzan y el libro de cuentas se escribe.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, … or a model server on this computer.</source>
        <translation>OpenAI, Anthropic, Gemini, … o un servidor de modelos en este equipo.</translation>
    </message>
    <message>
        <source>Show me…</source>
        <translation>Ver cómo…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Each tool gets one of its own, so that its spend is told apart and can be limited.</source>
        <translation>Cada herramienta tiene la suya, para que su gasto se distinga y se pueda limitar.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Send the first call</source>
        <translation>Enviar la primera llamada</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above. The model demo/hello answers without any provider.</source>
        <translation>Dirigir una herramienta al punto de acceso de arriba. El modelo demo/hello responde sin ningún proveedor.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message>
        <source>Spend today</source>
        <translation>Gasto de hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Requests, last hour</source>
        <translation>Solicitudes, última hora</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo al primer token</translation>
    </message>
    <message>
        <source>Spend by day and model</source>
        <translation>Gasto por día y modelo</translation>
    </message>
    <message>
        <source>%1 a day · resets at %2</source>
        <translation>%1 al día · se reinicia a las %2</translation>
    </message>
    <message>
        <source>%1 yesterday · no limit set</source>
        <translation>%1 ayer · sin límite</translation>
    </message>
    <message>
        <source>on course for %1 by the end of %2</source>
        <translation>a este ritmo, %1 a fin de %2</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 a minute · %2 tokens</source>
        <translation>%1 por minuto · %2 tokens</translation>
    </message>
    <message>
        <source>%1 under way · %2 failed</source>
        <translation>%1 en curso · %2 con fallo</translation>
    </message>
    <message>
        <source>median of the newest streams</source>
        <translation>mediana de los flujos más recientes</translation>
    </message>
    <message>
        <source>median · gateway adds %1</source>
        <translation>mediana · la pasarela añade %1</translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Llamadas con un inicio de sesión propio del cliente, como una suscripción de Claude o ChatGPT. Aquí no cuestan nada y los presupuestos no las detienen.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Gasto, último día</numerusform>
            <numerusform>Gasto, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This month also %1 at list price, paid by your subscription</source>
        <translation>Este mes, además, %1 a precio de lista, pagados con la suscripción</translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Por ahora no se sabe.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>its key is missing</source>
        <translation>falta su clave</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en enfriamiento</translation>
    </message>
    <message>
        <source>Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this computer: they are found by themselves.</source>
        <translation>Por ahora solo responde el modelo de demostración. Se puede añadir un proveedor, o iniciar Ollama o LM Studio en este equipo: se detectan solos.</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1: %2, de las que %Ln falló</numerusform>
            <numerusform>%1: %2, de las que %Ln fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, none failed</source>
        <translation>%1: %2, ninguna fallida</translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1, últimas 24 horas: %2, de las que %Ln falló</numerusform>
            <numerusform>%1, últimas 24 horas: %2, de las que %Ln fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2, none failed</source>
        <translation>%1, últimas 24 horas: %2, ninguna fallida</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Desplegar todo lo que contiene</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>the tool that uses it, like codex</source>
        <translation>la herramienta que la usa, como codex</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Names or patterns with commas: gpt-*, claude-sonnet-4-5</source>
        <translation>Nombres o patrones separados por comas: gpt-*, claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>What it may spend at most; a call that does not fit is refused.</source>
        <translation>Lo máximo que puede gastar; la llamada que no cabe se rechaza.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>With commas; Usage can be grouped by them.</source>
        <translation>Separadas por comas; «Consumo» puede agruparse por ellas.</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>Otros nombres de modelos</translation>
    </message>
    <message>
        <source>What is asked for and what is taken: gpt-4=gpt-5.2</source>
        <translation>Lo que se pide y lo que se usa: gpt-4=gpt-5.2</translation>
    </message>
    <message>
        <source>Also models without a known price</source>
        <translation>También modelos sin precio conocido</translation>
    </message>
    <message>
        <source>A key with a budget is refused them otherwise: nobody could say what they cost.</source>
        <translation>De otro modo se le rechazan a una clave con presupuesto: nadie podría decir lo que cuestan.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Simultáneas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>en 30 días</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>en 90 días</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>en un año</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Tell me at $</source>
        <translation>Aviso en $</translation>
    </message>
    <message>
        <source>When it has spent that much you are told; nothing is refused.</source>
        <translation>Cuando haya gastado esa cantidad se avisa; no se rechaza nada.</translation>
    </message>
    <message>
        <source>Brake at $</source>
        <translation>Freno en $</translation>
    </message>
    <message>
        <source>as all keys</source>
        <translation>como otras claves</translation>
    </message>
    <message>
        <source>A key that spends more than that in a short time is paused until you let it go on.</source>
        <translation>Una clave que gasta más que eso en poco tiempo queda en pausa hasta que se le permita seguir.</translation>
    </message>
    <message>
        <source>A name tells whose calls these are.</source>
        <translation>El nombre indica de quién son estas llamadas.</translation>
    </message>
    <message>
        <source>Each is a name, &apos;=&apos; and a model: gpt-4=gpt-5.2</source>
        <translation>Cada uno es un nombre, «=» y un modelo: gpt-4=gpt-5.2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>En pausa por el freno: %1</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>starts anew %1</source>
        <translation>empieza de nuevo: %1</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gasto total</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 simultáneas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Freno</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, propio</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Aviso en</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Ver sus llamadas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuevo secreto…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>%Ln solicitud por minuto</numerusform>
            <numerusform>%Ln solicitudes por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>%Ln token por minuto</numerusform>
            <numerusform>%Ln tokens por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeysPage</name>
    <message>
        <source>Each tool gets a key of its own: its spend is told apart and can be limited.</source>
        <translation>Cada herramienta tiene su propia clave: su gasto se distingue y se puede limitar.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>A tool needs a key to call. Make one for each tool: then you see what each of them costs, and can stop one without the others.</source>
        <translation>Para llamar, una herramienta necesita una clave. Con una para cada herramienta se ve lo que cuesta cada una y se puede detener una sin las demás.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Key %1 works again.</source>
        <translation>La clave %1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Key %1 is refused from now on.</source>
        <translation>La clave %1 se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>La clave %1 queda revocada.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>The new key was not copied, and is not shown again.</source>
        <translation>La clave nueva no se ha copiado y no se volverá a mostrar.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Llamadas, la más reciente primero</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above, or try: curl with the model demo/hello. What is asked appears here as it happens.</source>
        <translation>Basta con dirigir una herramienta al punto de acceso de arriba, o probar curl con el modelo demo/hello. Lo que se pide aparece aquí al momento.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincide</translation>
    </message>
    <message>
        <source>No call that was looked through fits this filter.</source>
        <translation>Ninguna de las llamadas examinadas cumple este filtro.</translation>
    </message>
    <message>
        <source>Filter, for example  key:claude-code  status:429  cost&gt;0.01</source>
        <translation>Filtrar por clave, estado o costo:  key:claude-code  status:429  cost&gt;0.01</translation>
    </message>
    <message>
        <source>Filter of calls</source>
        <translation>Filtro de llamadas</translation>
    </message>
    <message>
        <source>New calls appear at the top while this is on. (Space)</source>
        <translation>Mientras esté activo, las llamadas nuevas aparecen arriba. (Espacio)</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>Exportar las llamadas mostradas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>%n llamada escrita.</numerusform>
            <numerusform>%n llamadas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>As JSON, one call a line (JSONL)…</source>
        <translation>Como JSON, una llamada por línea (JSONL)…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>With what was said, as far as it is kept (HAR)…</source>
        <translation>Con lo dicho, si se conserva (HAR)…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>Writes the calls that the filter shows. Keys are never written.</source>
        <translation>Escribe las llamadas que muestra el filtro. Las claves nunca se escriben.</translation>
    </message>
    <message>
        <source>Choose the other call in the list.</source>
        <translation>Elegir la otra llamada en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n llamada escrita, con importes en dólares estadounidenses.</numerusform>
            <numerusform>%n llamadas escritas, con importes en dólares estadounidenses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are compared as they are shown; with a $ they are US dollars: cost&gt;$0.01</source>
        <translation>Los importes se comparan tal como se muestran; con un $ son dólares estadounidenses: cost&gt;$0.01</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::NewKeyPanel</name>
    <message>
        <source>Key %1 is ready</source>
        <translation>La clave %1 está lista</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Tollgate keeps only its fingerprint.</source>
        <translation>Conviene copiarla ahora: se muestra solo esta vez. Tollgate guarda únicamente su huella.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In a terminal, this sets up most tools:</source>
        <translation>En una terminal, esto configura la mayoría de las herramientas:</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>Línea para una terminal</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::OwnSettings</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
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
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>En la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light or dark, or what the system has chosen.</source>
        <translation>Claro u oscuro, o lo que haya elegido el sistema.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When the brake pauses a key, a budget is spent or a provider fails.</source>
        <translation>Cuando el freno pone en pausa una clave, un presupuesto queda agotado o falla un proveedor.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window, from its next start on. The command line speaks the system&apos;s language.</source>
        <translation>El de esta ventana, desde su próximo inicio. La línea de comandos usa el del sistema.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Preferences</name>
    <message>
        <source>One gate for all your models</source>
        <translation>Una sola puerta para todos los modelos</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderForm</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, …</source>
        <translation>OpenAI, Anthropic, …</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>none needed on this computer</source>
        <translation>no hace falta en este equipo</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keyring, else to the vault; never into a file of Tollgate.</source>
        <translation>Va al llavero del escritorio o, si no, a la bóveda; nunca a un archivo de Tollgate.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>la del proveedor</translation>
    </message>
    <message>
        <source>Only for a server of your own or a proxy.</source>
        <translation>Solo para un servidor propio o un proxy.</translation>
    </message>
    <message>
        <source>Choose one, or write a name of your own with its address below.</source>
        <translation>Elegir uno, o escribir un nombre propio con su dirección debajo.</translation>
    </message>
    <message>
        <source>Saved, but the test failed: %1</source>
        <translation>Guardado, pero la prueba falló: %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>Saving and testing…</source>
        <translation>Guardando y probando…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Su clave está %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderPanel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It answers on this computer, but Tollgate does not serve its models yet.</source>
        <translation>Responde en este equipo, pero Tollgate aún no sirve sus modelos.</translation>
    </message>
    <message>
        <source>Serve its models</source>
        <translation>Servir sus modelos</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source> – but it is not there</source>
        <translation> – pero no está</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Preguntando por sus modelos…</translation>
    </message>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>Responde. %n modelo.</numerusform>
            <numerusform>Responde. %n modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>It is switched off: nobody is sent to it. Its key stays where it is.</source>
        <translation>Está desactivado: no se le envía nada. Su clave se queda donde está.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Buscar servidores locales</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer</source>
        <translation>Ollama, LM Studio, llama.cpp, vLLM y Jan en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>%n detectado en este equipo.</numerusform>
            <numerusform>%n detectados en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Ningún servidor de modelos responde en este equipo.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (sin verificar)</translation>
    </message>
    <message>
        <source>%1 is not served any more.</source>
        <translation>%1 ya no se sirve.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved; its key is %1.</source>
        <translation>Guardado; su clave está %1.</translation>
    </message>
    <message>
        <source>Nobody answers yet</source>
        <translation>Todavía no responde nadie</translation>
    </message>
    <message>
        <source>Add a provider with a key of yours, or start a model server like Ollama or LM Studio on this computer: it is found by itself.</source>
        <translation>Se puede añadir un proveedor con una clave propia, o iniciar en este equipo un servidor de modelos como Ollama o LM Studio: se detecta solo.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 está desactivado.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ReplayBar</name>
    <message>
        <source>%1 is asked the same again, as the key %2. No price of it is known.</source>
        <translation>Se le pide lo mismo otra vez a %1, con la clave %2. No se conoce su precio.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. What it costs is known when the first has ended.</source>
        <translation>Se le pide lo mismo otra vez a %1, con la clave %2. Lo que cuesta se sabrá cuando termine la primera.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time.</source>
        <translation>Se le pide lo mismo otra vez a %1, con la clave %2. La primera vez costó %3.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where nothing comes from the provider&apos;s cache.</source>
        <translation>Se le pide lo mismo otra vez a %1, con la clave %2. La primera vez costó %3; serán %4 si nada viene de la caché del proveedor.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar ambas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was asked again; the ledger has not told yet how it ended.</source>
        <translation>Se ha vuelto a preguntar; el libro de cuentas aún no indica cómo terminó.</translation>
    </message>
    <message>
        <source>It failed this time: %1</source>
        <translation>Esta vez falló: %1</translation>
    </message>
    <message>
        <source>It took %1. No price of it is known.</source>
        <translation>Tardó %1. No se conoce su precio.</translation>
    </message>
    <message>
        <source>It cost %1 and took %2.</source>
        <translation>Costó %1 y tardó %2.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RotatePanel</name>
    <message>
        <source>A new secret for %1</source>
        <translation>Un nuevo secreto para %1</translation>
    </message>
    <message>
        <source>The old secret stops working at once: whoever uses it is refused until it is given the new one. Name, budgets, limits and figures of the key stay as they are.</source>
        <translation>El secreto anterior deja de funcionar al instante: a quien lo use se le rechaza hasta que reciba el nuevo. El nombre, los presupuestos, los límites y las cifras de la clave quedan como están.</translation>
    </message>
    <message>
        <source>Nobody has used it yet.</source>
        <translation>Nadie la ha usado todavía.</translation>
    </message>
    <message>
        <source>It was last used %1, by %2.</source>
        <translation>Último uso: %1, por %2.</translation>
    </message>
    <message>
        <source>a program that says no name</source>
        <translation>un programa sin nombre</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RoutePanel</name>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>Quién respondería</translation>
    </message>
    <message>
        <source>A request for</source>
        <translation>Una solicitud para</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>Any name that fits %1.</source>
        <translation>Cualquier nombre que coincida con %1.</translation>
    </message>
    <message>
        <source>any that may use it</source>
        <translation>cualquiera que pueda usarlo</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Con la clave</translation>
    </message>
    <message>
        <source>This is decided from what is set up and how each one has answered lately. Nobody is asked, and nothing is spent.</source>
        <translation>Se decide según lo configurado y cómo ha respondido cada uno últimamente. No se pregunta a nadie y no se gasta nada.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
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
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>cuenta desde el próximo inicio</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingsPage</name>
    <message>
        <source>Only what was changed</source>
        <translation>Solo lo cambiado</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <source>No setting says that. Fewer words find more.</source>
        <translation>Ningún ajuste dice eso. Con menos palabras se encuentra más.</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>Todo está como venía.</translation>
    </message>
    <message>
        <source>%1 is %2 from the next start on.</source>
        <translation>%1: %2 desde el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1: ahora %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1 is as it came.</source>
        <translation>%1 está como venía.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe.</translation>
    </message>
    <message>
        <source>Checks that need a look: %1</source>
        <translation>Comprobaciones que conviene revisar: %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>Search, for example  %1  or  %2</source>
        <translation>Buscar, por ejemplo  %1  o  %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SidePanel</name>
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
    <name>tollgate::ui::Sidebar</name>
    <message>
        <source>Govern</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Other models are used than those that tools ask for. See router.profiles in the settings.</source>
        <translation>Se usan otros modelos que los que piden las herramientas. Véase router.profiles en los ajustes.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StackedBars</name>
    <message numerus="yes">
        <source>%n bars; the arrow keys read them.</source>
        <translation>
            <numerusform>%n barra; se lee con las teclas de flecha.</numerusform>
            <numerusform>%n barras; se leen con las teclas de flecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <translation>El más alto: %1.</translation>
    </message>
    <message>
        <source>Enter shows them as a table.</source>
        <translation>Enter los muestra como tabla.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message>
        <source>Four steps</source>
        <translation>Cuatro pasos</translation>
    </message>
    <message>
        <source>Somebody who answers</source>
        <translation>Alguien que responda</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>A tool, with a key of its own</source>
        <translation>Una herramienta, con clave propia</translation>
    </message>
    <message>
        <source>The first call</source>
        <translation>La primera llamada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Dejar para después</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Who shall answer?</source>
        <translation>¿Quién debe responder?</translation>
    </message>
    <message>
        <source>A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello answers offline.</source>
        <translation>Un proveedor con una clave propia, o un servidor de modelos en este equipo. Sin ninguno de los dos, el modelo demo/hello responde sin conexión.</translation>
    </message>
    <message>
        <source>Serve %1, found at %2</source>
        <translation>Servir %1, detectado en %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It answers; its key is %1.</source>
        <translation>Responde; su clave está %1.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>¿Responde?</translation>
    </message>
    <message>
        <source>It is asked for the names of its models. That costs nothing.</source>
        <translation>Se le preguntan los nombres de sus modelos. Eso no cuesta nada.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>There is nobody to be tested yet.</source>
        <translation>Aún no hay a quién probar.</translation>
    </message>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>Responde con %n modelo.</numerusform>
            <numerusform>Responde con %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tool shall use it?</source>
        <translation>¿Qué herramienta debe usarlo?</translation>
    </message>
    <message>
        <source>It gets a key of its own, so that you see what it costs. You see every change before it is written, and one click puts it back.</source>
        <translation>Recibe una clave propia, para ver lo que cuesta. Cada cambio se ve antes de escribirlo, y un clic lo devuelve todo a su sitio.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>None of the tools that we know was found.</source>
        <translation>No se encontró ninguna de las herramientas conocidas.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>Hacerle una pregunta</translation>
    </message>
    <message>
        <source>Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what it costs. Or ask from here.</source>
        <translation>Ahora solo falta reiniciar la herramienta y hacerle una pregunta. La llamada aparece al momento en «Tráfico en vivo», con lo que cuesta. También se puede preguntar desde aquí.</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>Preguntar desde aquí</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Home tells at a glance what today costs and what needs attention. Steps that were skipped can be taken at any time on their own pages.</source>
        <translation>«Inicio» muestra de un vistazo lo que cuesta el día y lo que requiere atención. Los pasos omitidos se pueden dar en cualquier momento en sus propias páginas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message>
        <source>Make those lines comments; Undo brings them back</source>
        <translation>Convertir esas líneas en comentarios; «Deshacer» las recupera</translation>
    </message>
    <message>
        <source>A new key &lt;b&gt;%1&lt;/b&gt;, so that its use is told apart</source>
        <translation>Una clave nueva &lt;b&gt;%1&lt;/b&gt;, para que su uso se distinga</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Presupuesto en dólares estadounidenses</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Presupuesto para</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>the model that it shall ask for</source>
        <translation>el modelo que debe pedir</translation>
    </message>
    <message>
        <source>the tool&apos;s own choice</source>
        <translation>el que elija la herramienta</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Para copiar</translation>
    </message>
    <message>
        <source>Changes to its settings</source>
        <translation>Cambios en sus ajustes</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto que copiar</translation>
    </message>
    <message>
        <source>Nothing has to be changed</source>
        <translation>No hay que cambiar nada</translation>
    </message>
    <message>
        <source>What changes · one file, with a backup</source>
        <translation>Qué cambia · un archivo, con copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>Qué cambia · %n archivo, con copia de seguridad</numerusform>
            <numerusform>Qué cambia · %n archivos, cada uno con copia de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2 by itself, and no provider here has it: choose a model, or add its provider.</source>
        <translation>%1 pide %2 por sí mismo y ningún proveedor de aquí lo tiene: elija un modelo o añada su proveedor.</translation>
    </message>
    <message>
        <source>No provider here has %1.</source>
        <translation>Ningún proveedor de aquí tiene %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolFacts</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>It still calls %1, where this gateway is not any more. Its calls fail.</source>
        <translation>Aún llama a %1, donde ya no está esta pasarela. Sus llamadas fallan.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>none yet: start %1 anew and ask it something, then it appears here</source>
        <translation>aún ninguna: al reiniciar %1 y hacerle una pregunta, aparece aquí</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>its settings are here, its program was not found</source>
        <translation>sus ajustes están aquí, no se encontró su programa</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>no se encuentra en este equipo</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>según su documentación</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>probada con %1</translation>
    </message>
    <message>
        <source>Undo puts every file back byte for byte.</source>
        <translation>«Deshacer» deja cada archivo como estaba, byte por byte.</translation>
    </message>
    <message>
        <source>Nothing is written: this way was not tried by us.</source>
        <translation>No se escribe nada: no hemos probado esta vía.</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Ver sus llamadas</translation>
    </message>
    <message>
        <source>Put the backups back</source>
        <translation>Restaurar copias de seguridad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>Escribir la nueva dirección</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Solo copiar</translation>
    </message>
    <message>
        <source>Make the key and copy</source>
        <translation>Crear la clave y copiar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectada.</translation>
    </message>
    <message>
        <source>Copied, with the new key %1 in it.</source>
        <translation>Copiado, con la clave nueva %1.</translation>
    </message>
    <message>
        <source>%1 is as it was before; its key is revoked.</source>
        <translation>%1 está como antes; su clave queda revocada.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TopBar</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Let tools call again.</source>
        <translation>Permitir de nuevo las llamadas de las herramientas.</translation>
    </message>
    <message>
        <source>Refuse new calls until you resume. Answers under way go on.</source>
        <translation>Rechazar llamadas nuevas hasta reanudar. Las respuestas en curso continúan.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Tray</name>
    <message>
        <source>Copy endpoint</source>
        <translation>Copiar punto de acceso</translation>
    </message>
    <message>
        <source>Open Tollgate</source>
        <translation>Abrir Tollgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En marcha en %1</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>No se puede escribir en el libro de cuentas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 spent today</source>
        <translation>%1 gastados hoy</translation>
    </message>
    <message>
        <source>Spend is not known yet</source>
        <translation>Aún no se conoce el gasto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Tollgate goes on</source>
        <translation>Tollgate sigue en marcha</translation>
    </message>
    <message>
        <source>Your tools keep working. Quit it from this icon&apos;s menu.</source>
        <translation>Las herramientas siguen funcionando. Se cierra desde el menú de este icono.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>The key of this computer, for tools on it</source>
        <translation>La clave de este equipo, para sus herramientas</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Perfil de modelos</translation>
    </message>
    <message>
        <source>There is no key to copy</source>
        <translation>No hay clave que copiar</translation>
    </message>
    <message>
        <source>The model profile stays as it was</source>
        <translation>El perfil de modelos queda como estaba</translation>
    </message>
    <message>
        <source>None: as tools ask</source>
        <translation>Ninguno: lo que piden las herramientas</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Cambiar perfiles…</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Todas las claves: %1</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Clave %1: %2</translation>
    </message>
    <message>
        <source>Running on %1 with the profile %2</source>
        <translation>En marcha en %1 con el perfil %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryLane</name>
    <message>
        <source>Show its calls</source>
        <translation>Ver sus llamadas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>a model, like openai/gpt-4o</source>
        <translation>un modelo, como openai/gpt-4o</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Nothing was spent on this.</source>
        <translation>No ha habido gasto.</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>no se conoce el precio</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>primera palabra tras %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>What you ask and what comes back stands here. It goes through the gateway like any call: with the key&apos;s budget, its limits and a row in the ledger.</source>
        <translation>Aquí aparece lo que se pregunta y lo que se responde. Pasa por la pasarela como cualquier llamada: con el presupuesto de la clave, sus límites y una fila en el libro de cuentas.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryPage</name>
    <message>
        <source>Two side by side</source>
        <translation>Dos en paralelo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Con la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends.</source>
        <translation>Preguntar algo. Ctrl+Enter envía.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Without the images</source>
        <translation>Sin las imágenes</translation>
    </message>
    <message>
        <source>There is no key yet: make one on the page Keys.</source>
        <translation>Aún no hay ninguna clave: se crea en la página «Claves».</translation>
    </message>
    <message>
        <source>What it will about cost stands here before you send.</source>
        <translation>El costo aproximado aparece aquí antes de enviar.</translation>
    </message>
    <message>
        <source>at the right %1</source>
        <translation>a la derecha, %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 5 MB.</source>
        <translation>No se puede leer %1, o supera los 5 MB.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija primero un modelo.</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo al primer token</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Solicitudes fallidas</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>Una barra por cada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>Comparar con el periodo anterior</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Usage in figures</source>
        <translation>Consumo en cifras</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer time, or send a first call.</source>
        <translation>Elegir un periodo más largo o enviar una primera llamada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 more than in the time before</source>
        <translation>%1 más que en el periodo anterior</translation>
    </message>
    <message>
        <source>%1 less than in the time before</source>
        <translation>%1 menos que en el periodo anterior</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exportar esta tabla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n fila escrita.</numerusform>
            <numerusform>%n filas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Llamadas con un inicio de sesión propio del cliente, como una suscripción de Claude o ChatGPT. Aquí no cuestan nada y los presupuestos no las detienen.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>And %1 at list price, paid by your subscription</source>
        <translation>Y %1 a precio de lista, pagados con la suscripción</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n fila escrita, con importes en dólares estadounidenses.</numerusform>
            <numerusform>%n filas escritas, con importes en dólares estadounidenses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>Tokens por tipo</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Watch</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Window</name>
    <message>
        <source>Key %1 was paused: %2</source>
        <translation>Clave %1 en pausa: %2</translation>
    </message>
    <message>
        <source>The gateway could not be started</source>
        <translation>No se pudo iniciar la pasarela</translation>
    </message>
    <message>
        <source>Take another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En marcha · %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running by itself</source>
        <translation>En marcha aparte</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Stopped; looking for it…</source>
        <translation>Detenida; buscándola…</translation>
    </message>
    <message>
        <source>Ledger cannot be written</source>
        <translation>Fallo del libro de cuentas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused: new calls are refused, answers under way go on.</source>
        <translation>En pausa: se rechazan las llamadas nuevas, las respuestas en curso continúan.</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <source>That gateway cannot be shown</source>
        <translation>No se puede mostrar esa pasarela</translation>
    </message>
    <message>
        <source>its master key</source>
        <translation>su clave maestra</translation>
    </message>
    <message>
        <source>Key of the gateway</source>
        <translation>Clave de la pasarela</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1.</source>
        <translation>Esta ventana muestra la pasarela de %1.</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1. Its key is not kept for the next time: %2</source>
        <translation>Esta ventana muestra la pasarela de %1. Su clave no se guarda para la próxima vez: %2</translation>
    </message>
    <message>
        <source>Tollgate at %1</source>
        <translation>Tollgate en %1</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>En marcha en otro sitio</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Another Tollgate (process %1)</source>
        <translation>Otro Tollgate (proceso %1)</translation>
    </message>
    <message>
        <source>Another Tollgate</source>
        <translation>Otro Tollgate</translation>
    </message>
    <message>
        <source>Waiting for another Tollgate to end</source>
        <translation>Esperando a que termine otro Tollgate</translation>
    </message>
    <message>
        <source>%1 still works on the same data: it finishes the answers that are under way. The gateway starts here as soon as that one has ended. Until then calls are refused.</source>
        <translation>%1 sigue trabajando con los mismos datos: termina las respuestas en curso. La pasarela se inicia aquí en cuanto aquel haya acabado. Hasta entonces se rechazan las llamadas.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
</context>
</TS>
