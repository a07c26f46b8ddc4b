<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Trafic en direct</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Providers &amp; models</source>
        <translation>Fournisseurs et modèles</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Connecter un outil</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>tollgate::app</name>
    <message>
        <source>Is &apos;%1&apos; meant?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>--log-format is text, json or journal.</source>
        <translation>--log-format vaut text, json ou journal.</translation>
    </message>
    <message>
        <source>&apos;tollgate %1 --help&apos; lists what there is.</source>
        <translation>«&#xa0;tollgate %1 --help&#xa0;» énumère ce qui existe.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 [options] %2</source>
        <translation>Utilisation&#xa0;: tollgate %1 [options] %2</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;tollgate help&apos; lists them.</source>
        <translation>«&#xa0;tollgate help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 30s, 10m, 24h or 7d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée comme 30s, 10m, 24h ou 7d.</translation>
    </message>
    <message>
        <source>Configuration file (LiteLLM&apos;s config.yaml form).</source>
        <translation>Fichier de configuration (au format config.yaml de LiteLLM).</translation>
    </message>
    <message>
        <source>Where database, lock and control.json are.</source>
        <translation>Emplacement de la base de données, du verrou et de control.json.</translation>
    </message>
    <message>
        <source>Say more: routing decisions.</source>
        <translation>En dire plus&#xa0;: décisions de routage.</translation>
    </message>
    <message>
        <source>Log warnings and errors only.</source>
        <translation>Ne journaliser que les avertissements et les erreurs.</translation>
    </message>
    <message>
        <source>How log lines on standard error look.</source>
        <translation>Format des lignes de journal sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Run the gateway in the foreground.</source>
        <translation>Lancer la passerelle au premier plan.</translation>
    </message>
    <message>
        <source>Listen here (default 127.0.0.1). Beyond loopback a master key is needed.</source>
        <translation>Écouter ici (par défaut 127.0.0.1). Au-delà de la boucle locale, une clé maîtresse est nécessaire.</translation>
    </message>
    <message>
        <source>Listen here (default 4141; 0: any free port).</source>
        <translation>Écouter ici (par défaut 4141&#xa0;; 0&#xa0;: n’importe quel port libre).</translation>
    </message>
    <message>
        <source>Serve this model, too. May be given several times.</source>
        <translation>Servir aussi ce modèle. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Speak TLS with this certificate (PEM).</source>
        <translation>Utiliser TLS avec ce certificat (PEM).</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>La clé privée du certificat (PEM).</translation>
    </message>
    <message>
        <source>How long answers may finish after SIGTERM (default 30s).</source>
        <translation>Délai laissé aux réponses pour se terminer après SIGTERM (par défaut 30s).</translation>
    </message>
    <message>
        <source>Start although the file asks for protection that is not built yet.</source>
        <translation>Démarrer même si le fichier demande une protection qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Open the window; without any command, too. Runs the gateway, or attaches to the one that runs.</source>
        <translation>Ouvrir la fenêtre, comme sans aucune commande. Lance la passerelle, ou se rattache à celle qui fonctionne.</translation>
    </message>
    <message>
        <source>Only the icon in the tray: for the start at login.</source>
        <translation>Seulement l’icône dans la zone de notification&#xa0;: pour le démarrage à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Run a command that talks to the gateway with a key of its own.</source>
        <translation>Lancer une commande qui parle à la passerelle avec sa propre clé.</translation>
    </message>
    <message>
        <source>What the command may spend.</source>
        <translation>Ce que la commande peut dépenser.</translation>
    </message>
    <message>
        <source>A model that the command may use. May be given several times.</source>
        <translation>Un modèle que la commande peut utiliser. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Mark the command&apos;s calls in the ledger.</source>
        <translation>Marquer les appels de la commande dans le registre.</translation>
    </message>
    <message>
        <source>A gateway of its own: free port, temporary data, nothing of the user&apos;s.</source>
        <translation>Une passerelle à part&#xa0;: port libre, données temporaires, rien de l’utilisateur.</translation>
    </message>
    <message>
        <source>Write what was spent as JSON.</source>
        <translation>Écrire les dépenses en JSON.</translation>
    </message>
    <message>
        <source>Return 75 when the budget ran out.</source>
        <translation>Renvoyer 75 quand le budget est épuisé.</translation>
    </message>
    <message>
        <source>Does a gateway run, and where?</source>
        <translation>Une passerelle fonctionne-t-elle, et où&#xa0;?</translation>
    </message>
    <message>
        <source>Wait until one is ready (124 when it does not get ready in that time).</source>
        <translation>Attendre qu’une passerelle soit prête (124 si elle ne l’est pas dans ce délai).</translation>
    </message>
    <message>
        <source>Stop the gateway; answers under way finish.</source>
        <translation>Arrêter la passerelle&#xa0;; les réponses en cours se terminent.</translation>
    </message>
    <message>
        <source>What a tool needs to use this gateway.</source>
        <translation>Ce dont un outil a besoin pour utiliser cette passerelle.</translation>
    </message>
    <message>
        <source>Only for claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>Seulement pour claude, codex, gemini, opencode, copilot ou openai.</translation>
    </message>
    <message>
        <source>As lines for eval in a shell.</source>
        <translation>Sous forme de lignes pour eval dans un shell.</translation>
    </message>
    <message>
        <source>Only the value of this variable.</source>
        <translation>Seulement la valeur de cette variable.</translation>
    </message>
    <message>
        <source>Point a tool on this computer at the gateway, with a key of its own; without a tool: what there is.</source>
        <translation>Diriger un outil de cet ordinateur vers la passerelle, avec sa propre clé&#xa0;; sans outil&#xa0;: ce qui existe.</translation>
    </message>
    <message>
        <source>Only show what would change, or the text to copy.</source>
        <translation>Montrer seulement ce qui changerait, ou le texte à copier.</translation>
    </message>
    <message>
        <source>Put its files back as they were, and revoke its key.</source>
        <translation>Remettre ses fichiers dans leur état d’origine et révoquer sa clé.</translation>
    </message>
    <message>
        <source>With --undo: even where what was written has been changed since.</source>
        <translation>Avec --undo&#xa0;: même là où ce qui a été écrit a été modifié depuis.</translation>
    </message>
    <message>
        <source>The model that it shall ask for.</source>
        <translation>Le modèle qu’il doit demander.</translation>
    </message>
    <message>
        <source>What it may spend.</source>
        <translation>Montant qui peut être dépensé.</translation>
    </message>
    <message>
        <source>The budget starts anew: 1h, 1d, 7d, 30d, 1mo.</source>
        <translation>Période au bout de laquelle le budget repart à zéro&#xa0;: 1h, 1d, 7d, 30d, 1mo.</translation>
    </message>
    <message>
        <source>Make lines of startup files that would win into comments.</source>
        <translation>Mettre en commentaire les lignes des fichiers de démarrage qui l’emporteraient.</translation>
    </message>
    <message>
        <source>Make a virtual key. It is shown once.</source>
        <translation>Créer une clé virtuelle. Elle n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Models that it may use, with commas; wildcards are allowed.</source>
        <translation>Modèles autorisés, séparés par des virgules&#xa0;; les jokers sont admis.</translation>
    </message>
    <message>
        <source>It ends after this time: 30d.</source>
        <translation>Elle expire après cette durée&#xa0;: 30d.</translation>
    </message>
    <message>
        <source>Requests a minute.</source>
        <translation>Requêtes par minute.</translation>
    </message>
    <message>
        <source>Tokens a minute.</source>
        <translation>Jetons par minute.</translation>
    </message>
    <message>
        <source>Calls at a time.</source>
        <translation>Appels simultanés.</translation>
    </message>
    <message>
        <source>Mark its calls. May be given several times.</source>
        <translation>Marquer ses appels. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>With a budget: it may use models without a price.</source>
        <translation>Avec un budget&#xa0;: autoriser les modèles sans prix.</translation>
    </message>
    <message>
        <source>All keys with what they have spent.</source>
        <translation>Toutes les clés et ce qu’elles ont dépensé.</translation>
    </message>
    <message>
        <source>One key, by name, id or the key itself.</source>
        <translation>Une clé, par son nom, son id ou la clé elle-même.</translation>
    </message>
    <message>
        <source>Change a key. What is not named stays; &apos;none&apos; takes a limit away.</source>
        <translation>Modifier une clé. Ce qui n’est pas nommé reste&#xa0;; «&#xa0;none&#xa0;» retire une limite.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Un autre nom.</translation>
    </message>
    <message>
        <source>A new secret for a key. It is shown once; the old one ends.</source>
        <translation>Un nouveau secret pour une clé. Il n’est affiché qu’une fois&#xa0;; l’ancien cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Delete a key. What it spent stays in the ledger.</source>
        <translation>Supprimer une clé. Ses dépenses restent dans le registre.</translation>
    </message>
    <message>
        <source>Refuse a key until it is unblocked.</source>
        <translation>Refuser une clé jusqu’à son déblocage.</translation>
    </message>
    <message>
        <source>Let a blocked key work again.</source>
        <translation>Réactiver une clé bloquée.</translation>
    </message>
    <message>
        <source>Let a key work again that the brake has paused.</source>
        <translation>Réactiver une clé que le frein a mise en pause.</translation>
    </message>
    <message>
        <source>What is served, and where its credentials are.</source>
        <translation>Ce qui est servi, et où se trouvent les identifiants.</translation>
    </message>
    <message>
        <source>All providers that the catalogue knows.</source>
        <translation>Tous les fournisseurs que le catalogue connaît.</translation>
    </message>
    <message>
        <source>Serve a provider&apos;s models.</source>
        <translation>Servir les modèles d’un fournisseur.</translation>
    </message>
    <message>
        <source>Read its key from standard input; it goes to the keychain or vault.</source>
        <translation>Lire sa clé sur l’entrée standard&#xa0;; elle va dans le trousseau ou le coffre.</translation>
    </message>
    <message>
        <source>Its key is in this environment variable.</source>
        <translation>Sa clé se trouve dans cette variable d’environnement.</translation>
    </message>
    <message>
        <source>Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</source>
        <translation>Où se trouve sa clé&#xa0;: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</translation>
    </message>
    <message>
        <source>For an endpoint of your own.</source>
        <translation>Pour un point d’accès à vous.</translation>
    </message>
    <message>
        <source>Only this model of the provider.</source>
        <translation>Seulement ce modèle du fournisseur.</translation>
    </message>
    <message>
        <source>What clients call it.</source>
        <translation>Le nom par lequel les clients l’appellent.</translation>
    </message>
    <message>
        <source>Ask a provider for its models.</source>
        <translation>Demander à un fournisseur ses modèles.</translation>
    </message>
    <message>
        <source>Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten.</source>
        <translation>Ne plus servir ce qui a été ajouté. Une clé que Tollgate conserve pour lui reste, sauf demande de l’oublier.</translation>
    </message>
    <message>
        <source>Forget its key, too, if no other provider uses it.</source>
        <translation>Oublier aussi sa clé, si aucun autre fournisseur ne l’utilise.</translation>
    </message>
    <message>
        <source>Keep its key without asking.</source>
        <translation>Conserver sa clé sans demander.</translation>
    </message>
    <message>
        <source>Make the vault: an encrypted file for credentials where there is no keyring.</source>
        <translation>Créer le coffre&#xa0;: un fichier chiffré pour les identifiants, là où il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>The keyring keeps the vault&apos;s key; no passphrase is needed.</source>
        <translation>Le trousseau conserve la clé du coffre&#xa0;; aucune phrase secrète n’est nécessaire.</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Lire la phrase secrète sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Is there a vault, is it open, does the keyring work?</source>
        <translation>Y a-t-il un coffre, est-il ouvert, le trousseau fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Open the vault of the running gateway with its passphrase.</source>
        <translation>Ouvrir le coffre de la passerelle en marche avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Keep a credential in the vault; it is read from standard input and referred to as vault:NAME.</source>
        <translation>Conserver des identifiants dans le coffre&#xa0;; ils sont lus sur l’entrée standard et désignés par vault:NAME.</translation>
    </message>
    <message>
        <source>Names of what is kept, and who uses it. Never the secrets.</source>
        <translation>Noms de ce qui est conservé, et qui l’utilise. Jamais les secrets.</translation>
    </message>
    <message>
        <source>Forget a credential.</source>
        <translation>Oublier des identifiants.</translation>
    </message>
    <message>
        <source>Even when a provider uses it.</source>
        <translation>Même quand un fournisseur les utilise.</translation>
    </message>
    <message>
        <source>Encrypt the vault anew, with another passphrase.</source>
        <translation>Chiffrer de nouveau le coffre, avec une autre phrase secrète.</translation>
    </message>
    <message>
        <source>The keyring keeps the new key; no passphrase is needed.</source>
        <translation>Le trousseau conserve la nouvelle clé&#xa0;; aucune phrase secrète n’est nécessaire.</translation>
    </message>
    <message>
        <source>Read the new passphrase from standard input.</source>
        <translation>Lire la nouvelle phrase secrète sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Model names and who answers them.</source>
        <translation>Noms des modèles et qui y répond.</translation>
    </message>
    <message>
        <source>Requests, tokens and spend.</source>
        <translation>Requêtes, jetons et dépenses.</translation>
    </message>
    <message>
        <source>From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</source>
        <translation>À partir de quand&#xa0;: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</translation>
    </message>
    <message>
        <source>A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.</source>
        <translation>Une ligne par clé (key), modèle (model), fournisseur (provider), jour (day), heure (hour), étiquette (tag), outil (tool), statut (status) ou client (customer)&#xa0;; plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Afficher en CSV.</translation>
    </message>
    <message>
        <source>Calls, newest last.</source>
        <translation>Les appels, le plus récent en dernier.</translation>
    </message>
    <message>
        <source>Go on with calls as they end.</source>
        <translation>Continuer avec les appels à mesure qu’ils se terminent.</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>Combien (par défaut 20).</translation>
    </message>
    <message>
        <source>Say what a configuration file means, and what is wrong with it.</source>
        <translation>Dire ce que signifie un fichier de configuration, et ce qui n’y va pas.</translation>
    </message>
    <message>
        <source>What is in force: files, settings that were changed and by whom, models and who answers them.</source>
        <translation>Ce qui est en vigueur&#xa0;: fichiers, réglages modifiés et par qui, modèles et qui y répond.</translation>
    </message>
    <message>
        <source>One setting, or all.</source>
        <translation>Un réglage, ou tous.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Modifier un réglage.</translation>
    </message>
    <message>
        <source>What a model costs: a name that is served, or provider/model.</source>
        <translation>Ce que coûte un modèle&#xa0;: un nom qui est servi, ou fournisseur/modèle.</translation>
    </message>
    <message>
        <source>Take newer prices: LiteLLM&apos;s price map or models.dev.</source>
        <translation>Prendre des prix de modèles plus récents&#xa0;: ceux de LiteLLM (price map) ou de models.dev.</translation>
    </message>
    <message>
        <source>What becomes of a request and its answer between clients and providers that speak differently.</source>
        <translation>Ce que deviennent une requête et sa réponse entre clients et fournisseurs qui ne parlent pas la même langue.</translation>
    </message>
    <message>
        <source>Check this installation: files, disk, database, clock, port, keyring, configuration, credentials.</source>
        <translation>Vérifier cette installation&#xa0;: fichiers, disque, base de données, horloge, port, trousseau, configuration, identifiants.</translation>
    </message>
    <message>
        <source>Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.</source>
        <translation>Écrire FILE (ou tollgate-bundle-DATE.json) pour un rapport de bogue&#xa0;; il ne contient ni clé ni prompt.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish need to complete commands and options.</source>
        <translation>Afficher ce qu’il faut à bash, zsh ou fish pour compléter commandes et options.</translation>
    </message>
    <message>
        <source>Print the manual page (for man).</source>
        <translation>Afficher la page de manuel (pour man).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher en JSON.</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>Expliquer ce que fait cette commande.</translation>
    </message>
    <message>
        <source>Completions are made for bash, zsh and fish.</source>
        <translation>Les complétions existent pour bash, zsh et fish.</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>    %1 %2 at %3, credential: %4%5  (%6)</source>
        <translation>    %1 %2 sur %3, identifiants&#xa0;: %4%5  (%6)</translation>
    </message>
    <message>
        <source>, price of its own</source>
        <translation>, prix propre</translation>
    </message>
    <message>
        <source>    when all of these fail: %1</source>
        <translation>    si tous échouent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alias: %1 means %2</source>
        <translation>Alias&#xa0;: %1 désigne %2</translation>
    </message>
    <message>
        <source>When a model without fallbacks of its own fails: %1</source>
        <translation>Quand un modèle sans repli propre échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider: %1 at %2</source>
        <translation>Fournisseur&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Setting: %1 = %2  (%3)</source>
        <translation>Réglage&#xa0;: %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>Master key: %1</source>
        <translation>Clé maîtresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>dans le fichier même</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>Tout est correct.</translation>
    </message>
    <message>
        <source>It loads; warnings: %1.</source>
        <translation>Le fichier se charge&#xa0;; avertissements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2  (US dollars for a million tokens; from: %3)</source>
        <translation>%1 %2  (dollars US par million de jetons&#xa0;; source&#xa0;: %3)</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>fenêtre de contexte</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>Data:          %1</source>
        <translation>Données       : %1</translation>
    </message>
    <message>
        <source>Setting:       %1 = %2  (%3)</source>
        <translation>Réglage       : %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message>
        <source>ITS MODEL</source>
        <translation>SON MODÈLE</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>IDENTIFIANTS</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>RÉGLAGE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SENS</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>En vigueur maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway went away before it answered.</source>
        <translation>La passerelle a disparu avant de répondre.</translation>
    </message>
    <message>
        <source>connected, old address</source>
        <translation>connecté, ancienne adresse</translation>
    </message>
    <message>
        <source>from documentation: --print</source>
        <translation>d’après la documentation&#xa0;: --print</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>testé avec %1</translation>
    </message>
    <message>
        <source>TOOL</source>
        <translation>OUTIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>RECIPE</source>
        <translation>RECETTE</translation>
    </message>
    <message>
        <source>%1 is set in the environment and may win over what is written.</source>
        <translation>%1 est définie dans l’environnement et peut l’emporter sur ce qui est écrit.</translation>
    </message>
    <message>
        <source>%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a comment.</source>
        <translation>%1 est définie dans %2, ligne %3, et peut l’emporter sur ce qui est écrit&#xa0;; --set-aside met cette ligne en commentaire.</translation>
    </message>
    <message>
        <source>--undo and --print do not go together.</source>
        <translation>--undo et --print ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Which tool? &apos;tollgate connect&apos; lists them.</source>
        <translation>Quel outil&#xa0;? «&#xa0;tollgate connect&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>%1 is as it was before; key %2 is revoked.</source>
        <translation>%1 a retrouvé son état d’origine&#xa0;; la clé %2 est révoquée.</translation>
    </message>
    <message>
        <source>%1 calls %2 with the key %3.</source>
        <translation>%1 appelle %2 avec la clé %3.</translation>
    </message>
    <message>
        <source>  written: %1</source>
        <translation>  écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;tollgate connect %1 --undo&apos; puts everything back.</source>
        <translation>«&#xa0;tollgate connect %1 --undo&#xa0;» remet tout en place.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>Dans une requête</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>The same dialect on both sides: every byte is handed on. Between two:</source>
        <translation>Même dialecte des deux côtés&#xa0;: chaque octet est transmis. Entre deux dialectes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.</source>
        <translation>Impossible d’écrire dans %1. Indiquez-en un autre avec --data-dir ou TOLLGATE_DATA_DIR.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>only %1 free on %2: without room for the ledger no call is made</source>
        <translation>seulement %1 libres sur %2&#xa0;: sans place pour le registre, aucun appel n’est fait</translation>
    </message>
    <message>
        <source>what is private can be read by its owner only</source>
        <translation>ce qui est privé n’est lisible que par son propriétaire</translation>
    </message>
    <message>
        <source>others can read this. Run: chmod 600 %1</source>
        <translation>lisible par d’autres. Lancez&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.</source>
        <translation>%1 est endommagé&#xa0;: %2. Arrêtez la passerelle et mettez à sa place la sauvegarde (*.backup) la plus récente qui se trouve à côté.</translation>
    </message>
    <message>
        <source>of a newer Tollgate: its version is %1, this one knows up to %2</source>
        <translation>d’un Tollgate plus récent&#xa0;: version %1, celui-ci connaît jusqu’à la version %2</translation>
    </message>
    <message>
        <source>none yet; it is made when it is first needed</source>
        <translation>pas encore&#xa0;; elle sera créée au premier besoin</translation>
    </message>
    <message>
        <source>says %1, but files here were written at %2: set the clock, budgets reset by it</source>
        <translation>indique %1, mais des fichiers d’ici ont été écrits le %2&#xa0;: réglez l’horloge, les budgets s’y fient</translation>
    </message>
    <message>
        <source>runs at %1, process %2</source>
        <translation>en marche sur %1, processus %2</translation>
    </message>
    <message>
        <source>does not run; &apos;tollgate serve&apos; starts it</source>
        <translation>à l’arrêt&#xa0;; «&#xa0;tollgate serve&#xa0;» la démarre</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2. Another one: --port, or &apos;tollgate config set server.port N&apos;</source>
        <translation>Impossible d’écouter sur %1&#xa0;: %2. Pour en changer&#xa0;: --port ou «&#xa0;tollgate config set server.port N&#xa0;»</translation>
    </message>
    <message>
        <source>it is used by %1</source>
        <translation>il est utilisé par %1</translation>
    </message>
    <message>
        <source>no file; settings come from the database and the environment</source>
        <translation>aucun fichier&#xa0;; les réglages viennent de la base de données et de l’environnement</translation>
    </message>
    <message>
        <source>%1 is understood</source>
        <translation>%1 est compris</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>is not there, so there is no keyring: use env:, file: or vault: for credentials</source>
        <translation>absent, donc pas de trousseau&#xa0;: donnez les identifiants par env:, file: ou le coffre (vault:)</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. Unset ANTHROPIC_API_KEY.</source>
        <translation>ANTHROPIC_API_KEY et ANTHROPIC_AUTH_TOKEN sont toutes deux définies ici&#xa0;: Claude Code envoie la mauvaise. Retirez ANTHROPIC_API_KEY de l’environnement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written: %1. It holds the checks, settings, providers and the last calls without what was said; look through it before you send it.</source>
        <translation>Écrit&#xa0;: %1. Il contient les vérifications, les réglages, les fournisseurs et les derniers appels sans leur contenu&#xa0;; relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>A file is written with --bundle only.</source>
        <translation>Un fichier n’est écrit qu’avec --bundle.</translation>
    </message>
    <message>
        <source>ok   </source>
        <translation>ok   </translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment.</source>
        <translation>Un autre processus tient %1/lock, mais ne répond pas. Une passerelle est-elle en train de démarrer ou de s’arrêter&#xa0;? Réessayez dans un instant.</translation>
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
        <translation>Tollgate&#xa0;: un point d’accès local pour tous les outils d’IA, avec clés, budgets et dépenses exactes.

Utilisation&#xa0;: tollgate COMMANDE [options]

Premiers pas&#xa0;:
  tollgate serve                              démarre la passerelle
  tollgate providers add openai --key-stdin   ajoute un fournisseur&#xa0;; sa clé est gardée en sûreté
  eval &quot;$(tollgate env --shell)&quot;              dirige les outils de ce shell vers elle
  tollgate run --budget 2 -- COMMANDE         donne une clé et un budget à une seule commande

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 COMMAND [options]</source>
        <translation>Utilisation&#xa0;: tollgate %1 COMMANDE [options]</translation>
    </message>
    <message>
        <source>&apos;tollgate COMMAND --help&apos; tells the options of a command.</source>
        <translation>«&#xa0;tollgate COMMANDE --help&#xa0;» donne les options d’une commande.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 est un nombre entier.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>works</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Nothing is to change. &apos;tollgate keys update --help&apos; lists what can.</source>
        <translation>Rien à modifier. «&#xa0;tollgate keys update --help&#xa0;» énumère ce qui peut l’être.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>DÉPENSÉ</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>BUDGET</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PÉRIODE</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODÈLES</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRE</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Asked and answered: no (a check that failed, a key that is not there).</source>
        <translation>La réponse est non (une vérification a échoué, une clé n’existe pas).</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>La ligne de commande est incorrecte.</translation>
    </message>
    <message>
        <source>No gateway answers, or the port is taken.</source>
        <translation>Aucune passerelle ne répond, ou le port est pris.</translation>
    </message>
    <message>
        <source>An error in Tollgate itself.</source>
        <translation>Une erreur dans Tollgate même.</translation>
    </message>
    <message>
        <source>A file or the database cannot be read or written.</source>
        <translation>Un fichier ou la base de données ne peut être lu ou écrit.</translation>
    </message>
    <message>
        <source>run --fail-on-budget: the budget ran out.</source>
        <translation>run --fail-on-budget&#xa0;: le budget est épuisé.</translation>
    </message>
    <message>
        <source>No data directory that can be written.</source>
        <translation>Aucun répertoire de données accessible en écriture.</translation>
    </message>
    <message>
        <source>The configuration is wrong; the message names file and line.</source>
        <translation>La configuration est incorrecte&#xa0;; le message indique le fichier et la ligne.</translation>
    </message>
    <message>
        <source>status --wait-ready: not ready in that time.</source>
        <translation>status --wait-ready&#xa0;: pas prête dans ce délai.</translation>
    </message>
    <message>
        <source>run: the command cannot be run, or is not there.</source>
        <translation>run&#xa0;: la commande ne peut être lancée, ou n’existe pas.</translation>
    </message>
    <message>
        <source>The configuration file, as --config.</source>
        <translation>Le fichier de configuration, comme --config.</translation>
    </message>
    <message>
        <source>The data directory, as --data-dir.</source>
        <translation>Le répertoire de données, comme --data-dir.</translation>
    </message>
    <message>
        <source>The master key, over the configuration&apos;s.</source>
        <translation>La clé maîtresse, prioritaire sur celle de la configuration.</translation>
    </message>
    <message>
        <source>Opens the vault at start; the file may be read by its owner only.</source>
        <translation>Ouvre le coffre au démarrage&#xa0;; le fichier ne doit être lisible que par son propriétaire.</translation>
    </message>
    <message>
        <source>Every setting of &apos;tollgate config get&apos;, in capitals and with underscores.</source>
        <translation>Chaque réglage de «&#xa0;tollgate config get&#xa0;», en majuscules et avec des tirets bas.</translation>
    </message>
    <message>
        <source>Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the data directory themselves when none runs.</source>
        <translation>Tous les outils d’IA de l’ordinateur parlent à un seul point d’accès&#xa0;; la passerelle connaît les fournisseurs, les clés, les prix et les budgets. Les commandes s’adressent à la passerelle qui fonctionne sur le répertoire de données ou, s’il n’y en a pas, ouvrent elles-mêmes ce répertoire de données.</translation>
    </message>
    <message>
        <source>The configuration, in LiteLLM&apos;s form.</source>
        <translation>La configuration, au format de LiteLLM.</translation>
    </message>
    <message>
        <source>Keys, settings and the ledger.</source>
        <translation>Clés, réglages et registre.</translation>
    </message>
    <message>
        <source>Credentials, encrypted.</source>
        <translation>Identifiants, chiffrés.</translation>
    </message>
    <message>
        <source>Where the running gateway is, and the token for its control interface.</source>
        <translation>Où se trouve la passerelle en marche, et le jeton de son interface de contrôle.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>Le fichier de configuration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Name another one with --data-dir DIR or TOLLGATE_DATA_DIR.</source>
        <translation>Impossible d’écrire dans le répertoire de données %1. Indiquez-en un autre avec --data-dir DIR ou TOLLGATE_DATA_DIR.</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>refroidissement</translation>
    </message>
    <message>
        <source>credential not found</source>
        <translation>identifiants introuvables</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1, à la place de %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>VÉRIFIÉ</translation>
    </message>
    <message>
        <source>KEY VARIABLE</source>
        <translation>VARIABLE DE CLÉ</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>URL DE BASE</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>One of --key-stdin, --key-env and --credential.</source>
        <translation>Une seule option parmi --key-stdin, --key-env et --credential.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Its key is kept as %1, %2.</source>
        <translation>Sa clé est conservée comme %1, %2.</translation>
    </message>
    <message>
        <source>It is served, but its key is not there yet: %1.</source>
        <translation>Il est servi, mais sa clé n’est pas encore là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its key is read from %1.</source>
        <translation>Sa clé est lue depuis %1.</translation>
    </message>
    <message>
        <source>Added %1. &apos;tollgate providers test %2&apos; asks it for its models.</source>
        <translation>%1 ajouté. «&#xa0;tollgate providers test %2&#xa0;» lui demande ses modèles.</translation>
    </message>
    <message>
        <source>It answers. Models: %1</source>
        <translation>Il répond. Modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed, but its key is still kept as %1: %2</source>
        <translation>Retiré, mais sa clé est toujours conservée comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removed, and its key (%1) is forgotten.</source>
        <translation>Retiré, et sa clé (%1) est oubliée.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Removed. Its key was read from %1, which stays as it is.</source>
        <translation>Retiré. Sa clé était lue depuis %1, qui reste inchangé.</translation>
    </message>
    <message>
        <source>Removed. Its key (%1) is kept: %2 is served with it.</source>
        <translation>Retiré. Sa clé (%1) est conservée&#xa0;: elle sert encore pour %2.</translation>
    </message>
    <message>
        <source>Removed. Its key is still kept as %1; &apos;tollgate vault remove %1&apos; forgets it.</source>
        <translation>Retiré. Sa clé est toujours conservée comme %1&#xa0;; «&#xa0;tollgate vault remove %1&#xa0;» l’oublie.</translation>
    </message>
    <message>
        <source>One of --forget-key and --keep-key.</source>
        <translation>Une seule option parmi --forget-key et --keep-key.</translation>
    </message>
    <message>
        <source>Its key is kept as %1. Forget it, too?</source>
        <translation>Sa clé est conservée comme %1. L’oublier aussi&#xa0;?</translation>
    </message>
    <message>
        <source>PROVIDERS</source>
        <translation>FOURNISSEURS</translation>
    </message>
    <message>
        <source>(on the client&apos;s own login %1: $%2 by the price list)</source>
        <translation>(sur la connexion propre du client, %1&#xa0;: $%2 au tarif)</translation>
    </message>
    <message>
        <source>On clients&apos; own logins: $%1 by the price list. That is not in the spend.</source>
        <translation>Sur les connexions propres des clients&#xa0;: $%1 au tarif. Cela n’est pas compris dans les dépenses.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time like 24h or 7d nor a day like 2026-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée comme 24h ou 7d, ni un jour comme 2026-11-01.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>-n is a whole number.</source>
        <translation>-n est un nombre entier.</translation>
    </message>
    <message>
        <source>No gateway runs that could be followed. &apos;tollgate serve&apos; starts one.</source>
        <translation>Aucune passerelle à suivre ne fonctionne. «&#xa0;tollgate serve&#xa0;» en démarre une.</translation>
    </message>
    <message>
        <source>The gateway has stopped, or hung up.</source>
        <translation>La passerelle s’est arrêtée, ou a coupé la liaison.</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Set TMPDIR to a writable one.</source>
        <translation>Impossible de créer un dossier temporaire. Donnez à TMPDIR un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be run: it is not a program, or you may not run it.</source>
        <translation>Impossible de lancer %1&#xa0;: ce n’est pas un programme, ou vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>requests: %1, tokens in: %2, out: %3, spent: $%4</source>
        <translation>requêtes&#xa0;: %1, jetons en entrée&#xa0;: %2, en sortie&#xa0;: %3, dépensé&#xa0;: $%4</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Nobody is at the terminal to be asked.</source>
        <translation>Personne au terminal pour répondre.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux saisies diffèrent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes, lower case</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Standard input holds more than 64 KiB: that is no key.</source>
        <translation>L’entrée standard contient plus de 64 Kio&#xa0;: ce n’est pas une clé.</translation>
    </message>
    <message>
        <source>Standard input held nothing.</source>
        <translation>L’entrée standard était vide.</translation>
    </message>
    <message>
        <source>--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not &apos;%1&apos;.</source>
        <translation>--host est une adresse comme 127.0.0.1, ::1 ou 0.0.0.0, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port est un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>A gateway runs on this data directory already, at %1 (process %2). &apos;tollgate stop&apos; stops it.</source>
        <translation>Une passerelle fonctionne déjà sur ce répertoire de données, sur %1 (processus %2). «&#xa0;tollgate stop&#xa0;» l’arrête.</translation>
    </message>
    <message>
        <source>Another process holds %1/lock.</source>
        <translation>Un autre processus tient %1/lock.</translation>
    </message>
    <message>
        <source>No gateway runs on %1.</source>
        <translation>Aucune passerelle ne fonctionne sur %1.</translation>
    </message>
    <message>
        <source>It is still finishing answers. Ask again, or end process %1.</source>
        <translation>Elle termine encore des réponses. Réessayez, ou mettez fin au processus %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>--tool is claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>--tool vaut claude, codex, gemini, opencode, copilot ou openai.</translation>
    </message>
    <message>
        <source>No gateway runs. &apos;tollgate serve&apos; starts one.</source>
        <translation>Aucune passerelle ne fonctionne. «&#xa0;tollgate serve&#xa0;» en démarre une.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>La variable %1 n’existe pas.</translation>
    </message>
    <message>
        <source>(unset %1)</source>
        <translation>(supprimer %1)</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one.</source>
        <translation>Il faut une phrase secrète&#xa0;: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE ou TOLLGATE_VAULT_PASSPHRASE&#xa0;; ou --keyring s’il y a un trousseau.</translation>
    </message>
    <message>
        <source>There is no vault. Make one with &apos;tollgate vault init&apos;.</source>
        <translation>Il n’y a pas de coffre. Créez-en un avec «&#xa0;tollgate vault init&#xa0;».</translation>
    </message>
    <message>
        <source>The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open it with &apos;tollgate vault unlock&apos; while a gateway runs.</source>
        <translation>Le coffre est verrouillé. Définissez TOLLGATE_VAULT_PASSPHRASE_FILE ou TOLLGATE_VAULT_PASSPHRASE, ou ouvrez-le avec «&#xa0;tollgate vault unlock&#xa0;» pendant qu’une passerelle fonctionne.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase secrète du coffre</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>Phrase secrète du nouveau coffre</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The vault is %1.</source>
        <translation>Le coffre est ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The vault has a new key. Copies from before open with the former one.</source>
        <translation>Le coffre a une nouvelle clé. Les copies antérieures s’ouvrent avec l’ancienne.</translation>
    </message>
    <message>
        <source>The keyring keeps its key: without that keyring nobody can read the vault.</source>
        <translation>Le trousseau conserve sa clé&#xa0;: sans ce trousseau, personne ne peut lire le coffre.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.</source>
        <translation>Sans sa phrase secrète, personne ne peut le lire. Une passerelle qui démarre seule trouve la phrase secrète dans TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE ou parmi les identifiants systemd, sous vault-passphrase.</translation>
    </message>
    <message>
        <source>vault    none; &apos;tollgate vault init&apos; makes one</source>
        <translation>coffre     aucun&#xa0;; «&#xa0;tollgate vault init&#xa0;» en crée un</translation>
    </message>
    <message>
        <source>vault    open, %1 entries, opened by: %2</source>
        <translation>coffre     ouvert, entrées&#xa0;: %1, ouverture par&#xa0;: %2</translation>
    </message>
    <message>
        <source>vault    locked, opened by: %1</source>
        <translation>coffre     verrouillé, ouverture par&#xa0;: %1</translation>
    </message>
    <message>
        <source>keyring  %1: %2</source>
        <translation>trousseau  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No gateway runs whose vault could be opened. One that is started with TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.</source>
        <translation>Aucune passerelle ne fonctionne dont le coffre pourrait être ouvert. Lancée avec TOLLGATE_VAULT_PASSPHRASE_FILE, elle l’ouvre elle-même.</translation>
    </message>
    <message>
        <source>The vault is open until the gateway stops.</source>
        <translation>Le coffre reste ouvert jusqu’à l’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Secret to keep as %1</source>
        <translation>Secret à conserver comme %1</translation>
    </message>
    <message>
        <source>Kept. Refer to it as %1.</source>
        <translation>Conservé. Sa référence est %1.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n’est conservé.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>RÉFÉRENCE</translation>
    </message>
    <message>
        <source>KEPT IN</source>
        <translation>CONSERVÉ DANS</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>UTILISÉ PAR</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Aucun écran où afficher une fenêtre.</translation>
    </message>
    <message>
        <source>The display does not answer, or refuses this program (%1), so there is no window.</source>
        <translation>L’affichage ne répond pas ou refuse ce programme (%1)&#xa0;: il n’y a donc pas de fenêtre.</translation>
    </message>
    <message>
        <source>&apos;tollgate serve&apos; runs the gateway without one.</source>
        <translation>«&#xa0;tollgate serve&#xa0;» lance la passerelle sans fenêtre.</translation>
    </message>
    <message>
        <source>This build has no window. &apos;tollgate serve&apos; runs the gateway.</source>
        <translation>Cette version est compilée sans fenêtre. «&#xa0;tollgate serve&#xa0;» lance la passerelle.</translation>
    </message>
    <message>
        <source>Written: %1 (%2). Credentials are not in it.</source>
        <translation>Écrit&#xa0;: %1 (%2). Les identifiants n’y figurent pas.</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database at the next start: &apos;tollgate stop&apos;, then start the gateway again. The old database stays beside it.</source>
        <translation>%1 est intact (%2). Il prendra la place de la base de données au prochain démarrage&#xa0;: «&#xa0;tollgate stop&#xa0;», puis redémarrez la passerelle. L’ancienne base de données reste à côté.</translation>
    </message>
    <message>
        <source>%1 (%2) has taken the place of the database. The old one stays beside it.</source>
        <translation>%1 (%2) a pris la place de la base de données. L’ancienne reste à côté.</translation>
    </message>
    <message>
        <source>Show the gateway at this address, with its master key, and start none here.</source>
        <translation>Afficher la passerelle à cette adresse, avec sa clé maîtresse, sans en démarrer ici.</translation>
    </message>
    <message>
        <source>Which deployment a request for this name would take, and why.</source>
        <translation>Quel déploiement prendrait une requête pour ce nom, et pourquoi.</translation>
    </message>
    <message>
        <source>With --explain: for this key, by name, id or the key itself.</source>
        <translation>Avec --explain&#xa0;: pour cette clé, par son nom, son id ou la clé elle-même.</translation>
    </message>
    <message>
        <source>Copy the database to a file while the gateway goes on: calls, keys, budgets and settings; no credentials.</source>
        <translation>Copier la base de données dans un fichier sans arrêter la passerelle&#xa0;: appels, clés, budgets et réglages&#xa0;; pas d’identifiants.</translation>
    </message>
    <message>
        <source>FILE may be there already.</source>
        <translation>FILE peut déjà exister.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept under another name.</source>
        <translation>Mettre une sauvegarde à la place de la base de données, qui est conservée sous un autre nom.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>RAISON</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>%n appel, %1&#xa0;; privacy.bodies vaut %2.</numerusform>
            <numerusform>%n appels, %1&#xa0;; privacy.bodies vaut %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>%n appel supprimé.</numerusform>
            <numerusform>%n appels supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of requests and answers is kept on disk (privacy.bodies), and whether that works.</source>
        <translation>Ce qui est conservé sur disque des requêtes et des réponses (privacy.bodies), et si cela fonctionne.</translation>
    </message>
    <message>
        <source>Delete all requests and answers that are kept on disk.</source>
        <translation>Supprimer toutes les requêtes et réponses conservées sur disque.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>selon</translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>intacte, avec %n appel dans %1 ; version %2, la plus récente est %3</numerusform>
            <numerusform>intacte, avec %n appels dans %1 ; version %2, la plus récente est %3</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>No provider here has %1, which it asks for: choose another with --model, or &apos;tollgate providers add&apos;.</source>
        <translation>Aucun fournisseur ici n’a %1, qu’il demande : choisissez-en un autre avec --model, ou &apos;tollgate providers add&apos;.</translation>
    </message>
    <message>
        <source>Send nobody to a provider or a model for now. It stays set up, with its key.</source>
        <translation>Ne rien envoyer pour l’instant à un fournisseur ou à un modèle. Il reste configuré, avec sa clé.</translation>
    </message>
    <message>
        <source>Switch a provider or a model on again.</source>
        <translation>Réactiver un fournisseur ou un modèle.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Rien n’est désactivé.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Désactivés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::core</name>
    <message>
        <source>Address to listen on. Anything but loopback needs a master key.</source>
        <translation>Adresse d’écoute. Hors de la boucle locale, une clé maîtresse est nécessaire.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Port d’écoute&#xa0;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Host names that requests may carry, besides loopback names.</source>
        <translation>Noms d’hôte admis dans les requêtes, outre ceux de la boucle locale.</translation>
    </message>
    <message>
        <source>Web origins that may call from a browser (CORS); none by default.</source>
        <translation>Origines web autorisées à envoyer des appels depuis un navigateur (CORS)&#xa0;; aucune par défaut.</translation>
    </message>
    <message>
        <source>Certificate file (PEM); empty: plain HTTP.</source>
        <translation>Fichier du certificat (PEM)&#xa0;; vide&#xa0;: HTTP simple.</translation>
    </message>
    <message>
        <source>Private key file (PEM) of the certificate.</source>
        <translation>Fichier de la clé privée (PEM) du certificat.</translation>
    </message>
    <message>
        <source>Largest request body in MiB, also after decompression.</source>
        <translation>Taille maximale du corps d’une requête en Mio, y compris après décompression.</translation>
    </message>
    <message>
        <source>Most connections at a time.</source>
        <translation>Nombre maximal de connexions simultanées.</translation>
    </message>
    <message>
        <source>How long a client may take to send the head of a request.</source>
        <translation>Temps accordé à un client pour envoyer l’en-tête d’une requête.</translation>
    </message>
    <message>
        <source>How long an idle connection is kept.</source>
        <translation>Durée de conservation d’une connexion inactive.</translation>
    </message>
    <message>
        <source>How long streams may go on after the gateway was asked to stop.</source>
        <translation>Temps laissé aux flux en cours après une demande d’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may.</source>
        <translation>Nom de la clé qu’utilisent les appelants du port d’écoute Ollama&#xa0;; vide&#xa0;: pas de port d’écoute Ollama. Tout programme de cet ordinateur peut alors dépenser ce que cette clé peut dépenser.</translation>
    </message>
    <message>
        <source>Loopback port of the Ollama listener, which asks for no key: where editors look for models.</source>
        <translation>Port local de l’écoute Ollama, qui ne demande pas de clé&#xa0;: c’est là que les éditeurs cherchent des modèles.</translation>
    </message>
    <message>
        <source>How long a connection to a provider may take.</source>
        <translation>Temps accordé à la connexion à un fournisseur.</translation>
    </message>
    <message>
        <source>How long a provider may take until its answer begins.</source>
        <translation>Temps accordé à un fournisseur pour commencer sa réponse.</translation>
    </message>
    <message>
        <source>How long a provider may be silent in mid-answer.</source>
        <translation>Durée pendant laquelle un fournisseur peut rester muet en pleine réponse.</translation>
    </message>
    <message>
        <source>Further certificate authorities (PEM), besides the system&apos;s.</source>
        <translation>Autorités de certification supplémentaires (certificats PEM), outre celles du système.</translation>
    </message>
    <message>
        <source>Ask again when a connection was lost after the request was sent and before an answer began.</source>
        <translation>Redemander quand une connexion a été perdue après l’envoi de la requête et avant le début d’une réponse.</translation>
    </message>
    <message>
        <source>Request members that a provider does not take: drop (told in a header) or refuse (400).</source>
        <translation>Membres d’une requête qu’un fournisseur n’accepte pas&#xa0;: drop, les omettre (signalé dans un en-tête), ou refuse, les refuser (400).</translation>
    </message>
    <message>
        <source>A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits.</source>
        <translation>Un client qui envoie sa propre connexion auprès d’un fournisseur (un abonnement Claude ou ChatGPT) et sa clé dans x-tollgate-key reçoit sa réponse sur cette connexion&#xa0;: hors budgets, dans les limites.</translation>
    </message>
    <message>
        <source>Pass providers&apos; own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials.</source>
        <translation>Transmettre aux fournisseurs leurs propres API (/openai/, /anthropic/, /gemini/ et autres), les fichiers et les lots, avec leurs identifiants.</translation>
    </message>
    <message>
        <source>Further attempts after the first, over all deployments of a model.</source>
        <translation>Tentatives supplémentaires après la première, sur tous les déploiements d’un modèle.</translation>
    </message>
    <message>
        <source>Failures in a row after which a deployment is left alone for a while.</source>
        <translation>Nombre d’échecs consécutifs après lequel un déploiement est laissé au repos un moment.</translation>
    </message>
    <message>
        <source>How long a failing deployment is left alone.</source>
        <translation>Durée de repos d’un déploiement en échec.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a day; 0: no limit.</source>
        <translation>Montant maximal que toutes les clés réunies peuvent dépenser par jour&#xa0;; 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a calendar month; 0: no limit.</source>
        <translation>Montant maximal que toutes les clés réunies peuvent dépenser par mois civil&#xa0;; 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Most that all keys together may ever spend; 0: no limit.</source>
        <translation>Montant maximal que toutes les clés réunies peuvent dépenser au total&#xa0;; 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>A key that spends more than this within spend.brake_window is paused; 0: never.</source>
        <translation>Une clé qui dépense davantage pendant spend.brake_window est mise en pause&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>The window of the brake.</source>
        <translation>La période considérée par le frein.</translation>
    </message>
    <message>
        <source>Whether keys with a budget may use models without a price: refuse or allow.</source>
        <translation>Recours des clés avec budget à des modèles sans prix&#xa0;: refuse (refusé) ou allow (autorisé).</translation>
    </message>
    <message>
        <source>strict: no answer ends before its row is written; best_effort: calls go on without a ledger.</source>
        <translation>strict&#xa0;: aucune réponse ne se termine avant que sa ligne soit écrite&#xa0;; best_effort&#xa0;: les appels continuent sans registre.</translation>
    </message>
    <message>
        <source>process: rows survive the death of the process; full: of the power, too (slower).</source>
        <translation>process&#xa0;: les lignes survivent à la mort du processus&#xa0;; full&#xa0;: à une coupure de courant aussi (plus lent).</translation>
    </message>
    <message>
        <source>How long rows are kept; 0: for ever.</source>
        <translation>Durée de conservation des lignes&#xa0;; 0&#xa0;: sans fin.</translation>
    </message>
    <message>
        <source>How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none.</source>
        <translation>Durée de conservation des réponses que les clients peuvent poursuivre (previous_response_id), quand leur fournisseur n’en garde pas.</translation>
    </message>
    <message>
        <source>Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer.</source>
        <translation>Chercher Ollama, LM Studio, llama.cpp, vLLM et Jan sur cet ordinateur.</translation>
    </message>
    <message>
        <source>a port (0-65535)</source>
        <translation>un port (0-65535)</translation>
    </message>
    <message>
        <source>a number from 1 to 1024</source>
        <translation>un nombre de 1 à 1024</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000</source>
        <translation>un nombre de 1 à 1000000</translation>
    </message>
    <message>
        <source>a duration like 30s</source>
        <translation>une durée comme 30s</translation>
    </message>
    <message>
        <source>a duration like 75s</source>
        <translation>une durée comme 75s</translation>
    </message>
    <message>
        <source>a duration like 10s</source>
        <translation>une durée comme 10s</translation>
    </message>
    <message>
        <source>a duration like 600s</source>
        <translation>une durée comme 600s</translation>
    </message>
    <message>
        <source>a duration like 300s</source>
        <translation>une durée comme 300s</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>un nombre de 0 à 20</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>un nombre de 1 à 1000</translation>
    </message>
    <message>
        <source>an amount in US dollars like 12.50</source>
        <translation>un montant en dollars US comme 12.50</translation>
    </message>
    <message>
        <source>a duration like 10m</source>
        <translation>une durée comme 10m</translation>
    </message>
    <message>
        <source>a duration like 30d</source>
        <translation>une durée comme 30d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a duration like 500ms, 30s, 10m, 2h or 7d</source>
        <translation>une durée comme 500ms, 30s, 10m, 2h ou 7d</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>une liste, séparée par des virgules</translation>
    </message>
    <message>
        <source>A file .env in a project wins over the one that is written here.</source>
        <translation>Dans un projet, un fichier .env l’emporte sur celui qui est écrit ici.</translation>
    </message>
    <message>
        <source>It takes its provider from the environment alone: put these lines into your shell&apos;s startup file.</source>
        <translation>Il ne lit son fournisseur que dans l’environnement&#xa0;: mettez ces lignes dans le fichier de démarrage de votre shell.</translation>
    </message>
    <message>
        <source>In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself.</source>
        <translation>Dans le sélecteur de modèles&#xa0;: Manage Models, OpenAI compatible. VS Code demande lui-même la clé.</translation>
    </message>
    <message>
        <source>In VS Code: API Provider OpenAI Compatible, with the same address, key and model.</source>
        <translation>Dans VS Code, choisissez comme fournisseur (API Provider) OpenAI Compatible, avec les mêmes adresse, clé et modèle.</translation>
    </message>
    <message>
        <source>Goes below models: in ~/.continue/config.yaml.</source>
        <translation>À placer sous «&#xa0;models:&#xa0;» (modèles) dans ~/.continue/config.yaml.</translation>
    </message>
    <message>
        <source>Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand.</source>
        <translation>À placer dans ~/.config/zed/settings.json. Zed demande la clé dans les réglages de son agent et la conserve dans le trousseau&#xa0;; chaque modèle s’inscrit à la main.</translation>
    </message>
    <message>
        <source>Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection.</source>
        <translation>Réglages des outils (Settings, Tools, AI Assistant, Models)&#xa0;: un fournisseur de modèles tiers de type OpenAI-compatible&#xa0;; puis Test Connection.</translation>
    </message>
    <message>
        <source>On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one.</source>
        <translation>Sur un Mac, dans les réglages (Settings, Intelligence, Add a Model Provider)&#xa0;: un fournisseur de modèles Internet Hosted. Le type hébergé localement n’envoie pas de clé, et la passerelle en veut une.</translation>
    </message>
    <message>
        <source>In a container, 127.0.0.1 is the container itself: it needs the host&apos;s network.</source>
        <translation>Dans un conteneur, 127.0.0.1 est le conteneur lui-même&#xa0;: il lui faut le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work.</source>
        <translation>Cursor envoie ses requêtes depuis ses propres serveurs, qui ne peuvent pas atteindre une adresse de cet ordinateur. Cela marcherait avec une passerelle qui a une adresse publique et TLS&#xa0;; un tunnel vers celle-ci l’ouvrirait à Internet. Rien n’est donc proposé ici qui ne marcherait pas.</translation>
    </message>
    <message>
        <source>The SDKs of OpenAI and Anthropic, and what is built on them, read these variables.</source>
        <translation>Les SDK d’OpenAI et d’Anthropic, et ce qui s’appuie sur eux, lisent ces variables.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>répertoire de données</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de session</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>virtual keys</source>
        <translation>clés virtuelles</translation>
    </message>
    <message>
        <source>master key</source>
        <translation>clé maîtresse</translation>
    </message>
    <message>
        <source>credentials in memory</source>
        <translation>identifiants en mémoire</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>credential of %1</source>
        <translation>identifiants de %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>fournisseur %1</translation>
    </message>
    <message>
        <source>two entries for %1</source>
        <translation>deux entrées pour %1</translation>
    </message>
    <message>
        <source>can be written, %1 rows are waiting</source>
        <translation>accessible en écriture, lignes en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>inaccessible en écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written: look at the free space and the permissions of the data directory</source>
        <translation>inaccessible en écriture&#xa0;: vérifiez l’espace libre et les permissions du répertoire de données</translation>
    </message>
    <message>
        <source>none yet: &apos;tollgate keys create NAME&apos; makes one</source>
        <translation>pas encore de clé&#xa0;: «&#xa0;tollgate keys create NAME&#xa0;» en crée une</translation>
    </message>
    <message>
        <source>%1, %2 of them paused by the brake (&apos;tollgate keys resume NAME&apos;)</source>
        <translation>%1, dont %2 en pause par le frein («&#xa0;tollgate keys resume NAME&#xa0;» relance une clé)</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>is not set: the admin API answers to the command line only</source>
        <translation>non définie&#xa0;: l’API d’administration ne répond qu’à la ligne de commande</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1&#xa0;: présent</translation>
    </message>
    <message>
        <source>some keys are not kept anywhere and are lost when the gateway stops: make a vault with &apos;tollgate vault init&apos;, then add them once more</source>
        <translation>certaines clés ne sont conservées nulle part et se perdent à l’arrêt de la passerelle&#xa0;: créez un coffre avec «&#xa0;tollgate vault init&#xa0;», puis ajoutez-les de nouveau</translation>
    </message>
    <message>
        <source>%1 rests after failures</source>
        <translation>%1 est au repos après des échecs</translation>
    </message>
    <message>
        <source>%1 rests after failures: %2</source>
        <translation>%1 est au repos après des échecs&#xa0;: %2</translation>
    </message>
    <message>
        <source>the one that was added is served; the one of %1 steps back</source>
        <translation>l’entrée ajoutée est servie&#xa0;; celle de %1 s’efface</translation>
    </message>
    <message>
        <source>%1 is served; the one of %2 steps back</source>
        <translation>l’entrée de %1 est servie&#xa0;; celle de %2 s’efface</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 fonctionne</translation>
    </message>
    <message>
        <source>is not used here</source>
        <translation>pas utilisé ici</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or &apos;tollgate vault unlock&apos;</source>
        <translation>verrouillé&#xa0;: démarrez avec TOLLGATE_VAULT_PASSPHRASE_FILE, ou ouvrez le coffre avec «&#xa0;tollgate vault unlock&#xa0;»</translation>
    </message>
    <message>
        <source>none; the keyring keeps credentials</source>
        <translation>aucun&#xa0;; le trousseau conserve les identifiants</translation>
    </message>
    <message>
        <source>none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. &apos;tollgate vault init&apos; makes a vault</source>
        <translation>aucun, et pas de trousseau&#xa0;: rien ne protège les identifiants ici, donc une clé donnée avec --key-stdin reste seulement en mémoire. «&#xa0;tollgate vault init&#xa0;» crée un coffre</translation>
    </message>
    <message>
        <source>The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).</source>
        <translation>Le trousseau est inutilisable (%1). Sans session de bureau, utilisez env:NAME, file:/path ou un coffre (vault:NAME).</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead.</source>
        <translation>Le trousseau n’a pas répondu à temps. Attend-il son mot de passe&#xa0;? Déverrouillez-le, ou passez par env:, file: ou le coffre (vault:).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the keyring. Store it with &apos;tollgate providers add&apos;, or use env:NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le trousseau. Enregistrez-le avec «&#xa0;tollgate providers add&#xa0;», ou utilisez env:NAME.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was stored in the keyring, which does not give it out. It is probably locked: unlock it.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré dans le trousseau, qui ne le livre pas. Il est sans doute verrouillé&#xa0;: déverrouillez-le.</translation>
    </message>
    <message>
        <source>spent more than %1 USD within %2</source>
        <translation>plus de %1 USD dépensés en %2</translation>
    </message>
    <message>
        <source>the stream was ended because the budget is spent</source>
        <translation>le flux a été interrompu, car le budget est épuisé</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already. Choose another name.</source>
        <translation>Une clé nommée «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>an amount in US dollars, like 12.50</source>
        <translation>un montant en dollars US, comme 12.50</translation>
    </message>
    <message>
        <source>a whole number, or null for no limit</source>
        <translation>un nombre entier, ou null pour ne pas limiter</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>a period like 1h, 1d, 7d, 30d or 1mo</source>
        <translation>une période comme 1h, 1d, 7d, 30d ou 1mo</translation>
    </message>
    <message>
        <source>a number and s, m, h, d, w or mo, like 30d</source>
        <translation>un nombre suivi de s, m, h, d, w ou mo, comme 30d</translation>
    </message>
    <message>
        <source>There is no such key. Name it by its name, its id or the key itself.</source>
        <translation>Cette clé n’existe pas. Désignez-la par son nom, son id ou la clé elle-même.</translation>
    </message>
    <message>
        <source>The key was deleted meanwhile.</source>
        <translation>La clé a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. Did you mean &apos;%2&apos;? One of your own needs a &apos;base_url&apos;.</source>
        <translation>Le fournisseur «&#xa0;%1&#xa0;» n’existe pas. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Un fournisseur à vous a besoin d’une «&#xa0;base_url&#xa0;».</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. One of your own needs a &apos;base_url&apos;.</source>
        <translation>Le fournisseur «&#xa0;%1&#xa0;» n’existe pas. Un fournisseur à vous a besoin d’une «&#xa0;base_url&#xa0;».</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.</source>
        <translation>Une URL de base commence par http:// ou https://, comme http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the configuration file (%2). Change it there.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans le fichier de configuration (%2). Modifiez-le là.</translation>
    </message>
    <message>
        <source>No provider &apos;%1&apos; is served.</source>
        <translation>Aucun fournisseur «&#xa0;%1&#xa0;» n’est servi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built in, so it cannot be removed here.</source>
        <translation>«&#xa0;%1&#xa0;» est intégré et ne peut donc pas être retiré ici.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2 (%3), so it cannot be removed here.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’ailleurs (%2, %3) et ne peut donc pas être retiré ici.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2, so it cannot be removed here.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’ailleurs (%2) et ne peut donc pas être retiré ici.</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer is switched off (&apos;tollgate config set discovery.enabled true&apos;).</source>
        <translation>La recherche de serveurs de modèles sur cet ordinateur est désactivée («&#xa0;tollgate config set discovery.enabled true&#xa0;» l’active).</translation>
    </message>
    <message>
        <source>The provider answered with status %1: it does not accept this credential.</source>
        <translation>Le fournisseur a répondu avec le statut %1&#xa0;: il n’accepte pas ces identifiants.</translation>
    </message>
    <message>
        <source>The provider answered with status %1.</source>
        <translation>Le fournisseur a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>A key without a name cannot be tried: give it one first.</source>
        <translation>Une clé sans nom ne peut pas être essayée&#xa0;: donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>The gateway is paused. Resume it first.</source>
        <translation>La passerelle est en pause. Relancez-la d’abord.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>La passerelle est à l’arrêt.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not answer: %2</source>
        <translation>La passerelle sur %1 ne répond pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by %2, which wins. Change it there.</source>
        <translation>«&#xa0;%1&#xa0;» est fixé ailleurs (%2), ce qui l’emporte. Modifiez-le là.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas %3.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Impossible de créer le dossier de %1.</translation>
    </message>
    <message>
        <source>The backup of %1 is gone.</source>
        <translation>La sauvegarde de %1 a disparu.</translation>
    </message>
    <message>
        <source>No gateway runs, so there is no address to write. &apos;tollgate serve&apos; starts one.</source>
        <translation>Aucune passerelle ne fonctionne&#xa0;: il n’y a donc pas d’adresse à écrire. «&#xa0;tollgate serve&#xa0;» en démarre une.</translation>
    </message>
    <message>
        <source>Choose a model: it stands in the text.</source>
        <translation>Choisissez un modèle&#xa0;: il figure dans le texte.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address or key has signs in it that none has. Nothing was written.</source>
        <translation>L’adresse ou la clé de la passerelle contient des signes qu’aucune ne contient. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with &apos;tollgate vault unlock&apos;, or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE.</source>
        <translation>Le coffre est verrouillé. Ouvrez-le avec «&#xa0;tollgate vault unlock&#xa0;», ou démarrez la passerelle avec TOLLGATE_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>For this key &apos;%1&apos; means &apos;%2&apos;.</source>
        <translation>Pour cette clé, «&#xa0;%1&#xa0;» désigne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another name of &apos;%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» est un autre nom de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody serves &apos;%1&apos;.</source>
        <translation>Personne ne sert «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It fits &apos;%1&apos;.</source>
        <translation>Ce nom correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Where all of these fail, &apos;%1&apos; is asked.</source>
        <translation>Si tous ceux-ci échouent, «&#xa0;%1&#xa0;» est interrogé.</translation>
    </message>
    <message>
        <source>This key may not use &apos;%1&apos;.</source>
        <translation>Cette clé n’est pas autorisée à utiliser «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its key (%1) is not known yet; if it is not found, the next one is asked.</source>
        <translation>Sa clé (%1) n’est pas encore connue&#xa0;; si elle est introuvable, le suivant est interrogé.</translation>
    </message>
    <message>
        <source>It has failed lately, but is the only one for this name, so it is asked all the same.</source>
        <translation>Il a échoué récemment, mais c’est le seul pour ce nom&#xa0;: il est donc interrogé quand même.</translation>
    </message>
    <message>
        <source>It is asked where those before it fail.</source>
        <translation>Il est interrogé si les précédents échouent.</translation>
    </message>
    <message>
        <source>It is drawn by weight: it is the first one for %1 of the requests.</source>
        <translation>Il est tiré au sort selon son poids&#xa0;: premier pour %1 des requêtes.</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>Il est interrogé en premier.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures.</source>
        <translation>Il est laissé au repos un moment après des échecs.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures. The last one: %1</source>
        <translation>Il est laissé au repos un moment après des échecs. Le dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has as many calls under way as it may have.</source>
        <translation>Il a déjà autant d’appels en cours qu’il peut en avoir.</translation>
    </message>
    <message>
        <source>It has had its requests or tokens of this minute.</source>
        <translation>Il a épuisé ses requêtes ou ses jetons pour cette minute.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures.</source>
        <translation>Ce modèle du fournisseur est laissé au repos un moment après des échecs.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration).</source>
        <translation>La passerelle sur %1 n’accepte pas cette clé. Elle veut sa clé maîtresse (TOLLGATE_MASTER_KEY, ou general_settings.master_key dans sa configuration).</translation>
    </message>
    <message>
        <source>What answers at %1 is no Tollgate gateway.</source>
        <translation>Ce qui répond sur %1 n’est pas une passerelle Tollgate.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large.</source>
        <translation>La réponse de la passerelle est trop volumineuse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address like https://gateway.example:4141.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse comme https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>Over http:// everybody on the way could read the key. Use https://, or a tunnel like &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; and the address http://127.0.0.1:4142.</source>
        <translation>En http://, n’importe qui sur le chemin pourrait lire la clé. Utilisez https://, ou un tunnel comme «&#xa0;ssh -L 4142:127.0.0.1:4141 %1&#xa0;» et l’adresse http://127.0.0.1:4142.</translation>
    </message>
    <message>
        <source>No key of %1 is kept here. Enter its master key.</source>
        <translation>Aucune clé de %1 n’est conservée ici. Saisissez sa clé maîtresse.</translation>
    </message>
    <message>
        <source>What that call asked is not kept any more, so it cannot be asked again.</source>
        <translation>Ce que cet appel demandait n’est plus conservé&#xa0;: il ne peut donc pas être rejoué.</translation>
    </message>
    <message>
        <source>That request was too large to be kept whole, so it cannot be asked again.</source>
        <translation>Cette requête était trop volumineuse pour être conservée en entier&#xa0;: elle ne peut donc pas être rejouée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be a whole path, like /home/me/tollgate-backup.db.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être un chemin complet, comme /home/me/tollgate-backup.db.</translation>
    </message>
    <message>
        <source>This gateway keeps nothing on disk that could be copied.</source>
        <translation>Cette passerelle ne conserve rien sur disque qui puisse être copié.</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 existe déjà. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is there already, and is no database. Name another file.</source>
        <translation>%1 existe déjà et n’est pas une base de données. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 belongs to the database itself. Name another file.</source>
        <translation>%1 fait partie de la base de données elle-même. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a database of Tollgate&apos;s.</source>
        <translation>%1 est endommagé ou n’est pas une base de données de Tollgate.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s.</source>
        <translation>%1 n’est pas une base de données de Tollgate.</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s: its tables are not those of version %2, or it has triggers.</source>
        <translation>%1 n’est pas une base de données de Tollgate&#xa0;: ses tables ne sont pas celles de la version %2, ou elle contient des déclencheurs.</translation>
    </message>
    <message>
        <source>%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate.</source>
        <translation>%1 vient d’un Tollgate plus récent&#xa0;: version %2, celui-ci connaît jusqu’à la version %3. Installez le Tollgate plus récent.</translation>
    </message>
    <message>
        <source>How long requests and answers are kept on disk.</source>
        <translation>Durée de conservation des requêtes et des réponses sur disque.</translation>
    </message>
    <message>
        <source>Most that requests and answers may take on disk, in MB; the oldest go first.</source>
        <translation>Espace maximal des requêtes et des réponses sur disque, en Mo&#xa0;; les plus anciennes partent en premier.</translation>
    </message>
    <message>
        <source>Leave out what has the form of a key or a token before requests and answers are written to disk.</source>
        <translation>Omettre ce qui a la forme d’une clé ou d’un jeton avant d’écrire les requêtes et les réponses sur disque.</translation>
    </message>
    <message>
        <source>Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars.</source>
        <translation>Devise dans laquelle la fenêtre affiche les montants, par son code à trois lettres. Le registre, les budgets et les exports restent en dollars US.</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is.</source>
        <translation>Valeur d’un dollar US dans cette devise.</translation>
    </message>
    <message>
        <source>The day of that rate, like 2026-11-20; the window says it beside the amounts.</source>
        <translation>Le jour de ce taux, comme 2026-11-20&#xa0;; la fenêtre l’indique à côté des montants.</translation>
    </message>
    <message>
        <source>a duration like 7d</source>
        <translation>une durée comme 7d</translation>
    </message>
    <message>
        <source>none, errors or all</source>
        <translation>none, errors ou all</translation>
    </message>
    <message>
        <source>three letters like EUR</source>
        <translation>trois lettres comme EUR</translation>
    </message>
    <message>
        <source>a number like 0.92</source>
        <translation>un nombre comme 0.92</translation>
    </message>
    <message>
        <source>a day like 2026-11-20</source>
        <translation>un jour comme 2026-11-20</translation>
    </message>
    <message>
        <source>Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.</source>
        <translation>Des clés ou des jetons ont été omis de cette requête à l’écriture sur disque&#xa0;: elle ne peut donc pas être rejouée.</translation>
    </message>
    <message>
        <source>No gateway runs that keeps requests and answers on disk.</source>
        <translation>Aucune passerelle ne fonctionne qui conserverait les requêtes et les réponses sur disque.</translation>
    </message>
    <message>
        <source>There is no keyring here and no open vault that could keep the key.</source>
        <translation>Il n’y a ici ni trousseau ni coffre ouvert qui puisse conserver la clé.</translation>
    </message>
    <message>
        <source>The disk is too slow for all that is to be kept; some calls were left out.</source>
        <translation>Le disque est trop lent pour tout ce qui doit être conservé&#xa0;; certains appels ont été omis.</translation>
    </message>
    <message>
        <source>What is kept of this call on disk cannot be read now: %1</source>
        <translation>Ce qui est conservé de cet appel sur disque est illisible pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was kept of this call is damaged.</source>
        <translation>Ce qui était conservé de cet appel est endommagé.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures. The last one: %1</source>
        <translation>Ce modèle du fournisseur est laissé au repos un moment après des échecs. Le dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Most realtime sessions at a time.</source>
        <translation>Nombre maximal de sessions en temps réel simultanées.</translation>
    </message>
    <message>
        <source>Largest message of a realtime session in MiB, from the next session on.</source>
        <translation>Taille maximale d’un message d’une session en temps réel en Mio, à partir de la prochaine session.</translation>
    </message>
    <message>
        <source>How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on.</source>
        <translation>Retard en Kio qu’un côté d’une session en temps réel peut prendre avant que l’autre doive attendre, à partir de la prochaine session.</translation>
    </message>
    <message>
        <source>How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on.</source>
        <translation>Durée pendant laquelle un côté d’une session en temps réel peut laisser des pings sans réponse avant d’être considéré comme parti, à partir de la prochaine session.</translation>
    </message>
    <message>
        <source>a number from 256 to 65536</source>
        <translation>un nombre de 256 à 65536</translation>
    </message>
    <message>
        <source>a duration from 5s to 1h</source>
        <translation>une durée de 5s à 1h</translation>
    </message>
    <message>
        <source>Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all.</source>
        <translation>Requêtes et réponses conservées sur disque, chiffrées avec une clé du trousseau ou du coffre : none (aucune), errors (celles des appels échoués) ou all (toutes).</translation>
    </message>
    <message>
        <source>Model profiles: other models than those that clients ask for, as long as one is chosen. &apos;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&apos; makes two. The first that fits counts.</source>
        <translation>Profils de modèles&#xa0;: d’autres modèles que ceux que les clients demandent, tant qu’un profil est choisi. «&#xa0;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&#xa0;» en définit deux. Le premier remplacement qui convient compte.</translation>
    </message>
    <message>
        <source>Name of the model profile that is chosen; empty: clients get what they ask for.</source>
        <translation>Nom du profil de modèles choisi&#xa0;; vide&#xa0;: les clients obtiennent ce qu’ils demandent.</translation>
    </message>
    <message>
        <source>The model profile &apos;%1&apos; is chosen: &apos;%2&apos; is used for &apos;%3&apos;.</source>
        <translation>Le profil de modèles «&#xa0;%1&#xa0;» est choisi&#xa0;: «&#xa0;%2&#xa0;» est utilisé pour «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of %2&apos;s: it is asked for as &apos;%3&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom de %2&#xa0;: il est demandé comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>replacements like &apos;cheap: claude-*=openai/gpt-5-mini&apos;, separated by commas</source>
        <translation>des remplacements comme «&#xa0;cheap: claude-*=openai/gpt-5-mini&#xa0;», séparés par des virgules</translation>
    </message>
    <message>
        <source>model profile</source>
        <translation>profil de modèles</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen: other models may be used than those that are asked for</source>
        <translation>«&#xa0;%1&#xa0;» est choisi&#xa0;: d’autres modèles que ceux qui sont demandés peuvent être utilisés</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen, but router.profiles has none of that name: nothing is replaced</source>
        <translation>«&#xa0;%1&#xa0;» est choisi, mais router.profiles n’en a aucun de ce nom&#xa0;: rien n’est remplacé</translation>
    </message>
    <message>
        <source>Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: &apos;openai, ollama/*&apos;.</source>
        <translation>Fournisseurs et modèles désactivés&#xa0;: ils restent configurés et rien ne leur est envoyé. Un fournisseur, un modèle ou l’identifiant d’un déploiement&#xa0;: «&#xa0;openai, ollama/*&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is switched off.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 est désactivé.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Voir les appels</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>un fournisseur</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Key %1 was paused: %2.</source>
        <translation>La clé %1 a été mise en pause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Augmenter…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so calls are refused. Is the disk full?</source>
        <translation>Impossible d’écrire dans le registre&#xa0;: les appels sont refusés. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>At this pace the month comes to %1, beyond its limit of %2.</source>
        <translation>À ce rythme, le mois atteindra %1, au-delà de sa limite de %2.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Voir l’utilisation</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streaming</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Fields: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Champs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Appel d’outil</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Résultat d’outil</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>Échec d’outil</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin de l’appel</translation>
    </message>
    <message>
        <source>This call has no conversation. What it asked for is under Request.</source>
        <translation>Cet appel n’a pas de conversation. Ce qu’il demandait se trouve sous «&#xa0;Requête&#xa0;».</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Non conservé.</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 au total</translation>
    </message>
    <message>
        <source>Not kept, or nothing has come yet.</source>
        <translation>Non conservé, ou rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Attempt %1, under way</source>
        <translation>Tentative %1, en cours</translation>
    </message>
    <message>
        <source>Attempt %1 answered</source>
        <translation>Tentative %1, réponse reçue</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Tentative %1, échec</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>Personne n’a été interrogé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier jeton</translation>
    </message>
    <message>
        <source>Gateway&apos;s own time</source>
        <translation>Temps propre à la passerelle</translation>
    </message>
    <message>
        <source>Tokens counted by</source>
        <translation>Jetons comptés par</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Modifié en chemin</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>demain, %1</translation>
    </message>
    <message>
        <source>No limit: nothing is refused.</source>
        <translation>Pas de limite&#xa0;: rien n’est refusé.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until the limit is raised.</source>
        <translation>Épuisé&#xa0;: appels refusés jusqu’au relèvement de la limite.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until %1.</source>
        <translation>Épuisé&#xa0;: appels refusés jusqu’à la reprise (%1).</translation>
    </message>
    <message>
        <source>At this pace it is spent %1; then refused until %2.</source>
        <translation>À ce rythme, épuisé (%1), puis appels refusés jusqu’à la reprise (%2).</translation>
    </message>
    <message>
        <source>On course for %1 by %2, when it starts anew.</source>
        <translation>Environ %1 prévus à la remise à zéro (%2).</translation>
    </message>
    <message>
        <source>%1 are left; then calls are refused until the limit is raised.</source>
        <translation>Reste %1&#xa0;; ensuite, appels refusés jusqu’au relèvement de la limite.</translation>
    </message>
    <message>
        <source>%1 are left until %2, when it starts anew.</source>
        <translation>Reste %1 jusqu’à la remise à zéro (%2).</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Calls to providers</source>
        <translation>Appels aux fournisseurs</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Quand un fournisseur échoue</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>défini ici</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>du fichier de configuration</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>de la variable %1</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la ligne de commande</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sans modèle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>sans fournisseur</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unknown tool</source>
        <translation>outil inconnu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>Rien n’a été dépensé sur cette période.</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>Rien ne s’est passé sur cette période.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in the environment</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est définie dans l’environnement</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in %2, line %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est définie dans %2, ligne %3</translation>
    </message>
    <message>
        <source>%1. %2 may take that instead of what is written here.</source>
        <translation>%1. %2 peut l’utiliser à la place de ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>ancienne adresse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>n’atteint pas localhost</translation>
    </message>
    <message>
        <source>copy a snippet</source>
        <translation>extrait à copier</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Key %1 is paused</source>
        <translation>La clé %1 est en pause</translation>
    </message>
    <message>
        <source>By the brake: %1.</source>
        <translation>Par le frein&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent</source>
        <translation>Le budget de %1 est épuisé</translation>
    </message>
    <message>
        <source>Key %1 has spent %2</source>
        <translation>La clé %1 a dépensé %2</translation>
    </message>
    <message>
        <source>You asked to be told at %1. Nothing is refused.</source>
        <translation>Vous avez demandé une alerte à %1. Rien n’est refusé.</translation>
    </message>
    <message>
        <source>%1 does not answer well</source>
        <translation>%1 répond mal</translation>
    </message>
    <message>
        <source>It is left alone for a moment; calls go to others where they can.</source>
        <translation>Il est laissé au repos un moment&#xa0;; les appels vont ailleurs si possible.</translation>
    </message>
    <message>
        <source>about %1 to ask, %2 for an answer of half a page</source>
        <translation>environ %1 pour la question, %2 pour une réponse d’une demi-page</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>budget spent</source>
        <translation>budget épuisé</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépense totale</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>trouvé ici</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>refroidissement</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>dans le coffre</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>in memory until the end</source>
        <translation>en mémoire jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>date</comment>
        <translation>dddd d MMMM &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd, HH:mm</source>
        <comment>date</comment>
        <translation>dddd &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Appel d’outil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tool result: %1</source>
        <translation>Résultat d’outil&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Jetons par seconde</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Jetons en entrée</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>What was said is not kept of both calls, so that only their figures can be compared.</source>
        <translation>Les échanges de ces deux appels ne sont pas tous conservés&#xa0;; seuls leurs chiffres peuvent être comparés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 a refusé %n appel (sa limite, pas la nôtre).</numerusform>
            <numerusform>%1 a refusé %n appels (sa limite, pas la nôtre).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 n’accepte pas sa clé&#xa0;: échec de %n appel.</numerusform>
            <numerusform>%1 n’accepte pas sa clé&#xa0;: échec de %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>Aucune clé pour %1&#xa0;: échec de %n appel.</numerusform>
            <numerusform>Aucune clé pour %1&#xa0;: échec de %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>%1 est resté injoignable&#xa0;: échec de %n appel.</numerusform>
            <numerusform>%1 est resté injoignable&#xa0;: échec de %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 a eu une défaillance interne sur %n appel.</numerusform>
            <numerusform>%1 a eu une défaillance interne sur %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 n’a pas accepté %n appel.</numerusform>
            <numerusform>%1 n’a pas accepté %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 a interrompu %n appel en pleine réponse.</numerusform>
            <numerusform>%1 a interrompu %n appels en pleine réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 a répondu à %n appel par quelque chose d’illisible.</numerusform>
            <numerusform>%1 a répondu à %n appels par quelque chose d’illisible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 a mis trop de temps pour %n appel.</numerusform>
            <numerusform>%1 a mis trop de temps pour %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>Le prompt de %n appel était trop long pour %1.</numerusform>
            <numerusform>Les prompts de %n appels étaient trop longs pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>%n appel est arrivé alors que le budget était épuisé.</numerusform>
            <numerusform>%n appels sont arrivés alors que le budget était épuisé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>%n appel a dépassé les limites de sa clé.</numerusform>
            <numerusform>%n appels ont dépassé les limites de leur clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>%n appel a demandé un modèle que personne ne sert.</numerusform>
            <numerusform>%n appels ont demandé un modèle que personne ne sert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>%n appel a demandé un modèle sans prix, avec une clé à budget.</numerusform>
            <numerusform>%n appels ont demandé un modèle sans prix, avec une clé à budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has used %2 of its budget, which is %3.</source>
        <translation>La clé %1 a consommé %2 de son budget (%3).</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>What was said in this call is not kept. The newest 200 calls are kept in memory from the start of Tollgate&apos;s window on, also while it is in the tray, and forgotten soon after its end. Under Settings, Privacy, they can be kept on disk.</source>
        <translation>Le contenu de cet appel n’est pas conservé. Les 200 appels les plus récents sont gardés en mémoire dès le démarrage de la fenêtre de Tollgate, même quand elle est dans la zone de notification, et oubliés peu après sa fin. Sous «&#xa0;Réglages&#xa0;», «&#xa0;Confidentialité&#xa0;», vous pouvez les conserver sur disque.</translation>
    </message>
    <message>
        <source>Kept responses</source>
        <translation>Réponses conservées</translation>
    </message>
    <message>
        <source>Editors that look for Ollama</source>
        <translation>Éditeurs qui cherchent Ollama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>environ %Ln jeton&#xa0;; aucun prix connu</numerusform>
            <numerusform>environ %Ln jetons&#xa0;; aucun prix connu</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a day, its amount, what it is made of</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2, the rate of %3. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>Les montants affichés sont convertis : un dollar US vaut %1 %2, au taux du %3. Les limites que vous saisissez, le registre et les exports sont en dollars US.</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>Les montants affichés sont convertis : un dollar US vaut %1 %2. Les limites que vous saisissez, le registre et les exports sont en dollars US.</translation>
    </message>
    <message>
        <source>%1 for a million tokens</source>
        <translation>%1 pour un million de jetons</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 sur %2 par heure</translation>
    </message>
    <message>
        <source>%1 of %2 a day</source>
        <translation>%1 sur %2 par jour</translation>
    </message>
    <message>
        <source>%1 of %2 a week</source>
        <translation>%1 sur %2 par semaine</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 sur %2 par mois</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <translation>%1 sur %2 au total</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 sur %2 par %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>it has spent more than %1 within %2</source>
        <translation>plus de %1 dépensés en %2</translation>
    </message>
    <message>
        <source>It has spent %1 and may spend %2. Its calls are refused.</source>
        <translation>Elle a dépensé %1 ; sa limite est de %2. Ses appels sont refusés.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, of a budget</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Input/1M</source>
        <translation>Entrée/1M</translation>
    </message>
    <message>
        <source>Output/1M</source>
        <translation>Sortie/1M</translation>
    </message>
    <message>
        <source>Realtime sessions</source>
        <translation>Sessions en temps réel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3.</source>
        <translation>Minimum %1, maximum %2, dernier %3.</translation>
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
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Entrée, du cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::AttachCard</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Show another one…</source>
        <translation>En afficher une autre…</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What this window shows</source>
        <translation>Ce que montre cette fenêtre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its master key</source>
        <translation>Sa clé maîtresse</translation>
    </message>
    <message>
        <source>the one that is kept, or enter it</source>
        <translation>celle conservée, ou à saisir ici</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, and shown nowhere.</source>
        <translation>Elle est conservée dans le trousseau de cet ordinateur et n’est affichée nulle part.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An address is needed, like https://gateway.example:4141.</source>
        <translation>Il faut une adresse, comme https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>The gateway at %1.</source>
        <translation>La passerelle sur %1.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which runs by itself.</source>
        <translation>La passerelle de cet ordinateur sur %1, en marche de façon autonome.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which this window runs.</source>
        <translation>La passerelle de cet ordinateur sur %1, lancée par cette fenêtre.</translation>
    </message>
    <message>
        <source>Gateway, address, attach, remote, master key, other computer</source>
        <translation>Passerelle, adresse, rattacher, distante, clé maîtresse, autre ordinateur</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Start the gateway anew</source>
        <translation>Redémarrer la passerelle</translation>
    </message>
    <message>
        <source>Calls, keys, budgets and settings in one file</source>
        <translation>Appels, clés, budgets et réglages dans un seul fichier</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de données (*.db)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>Databases (*.db *.backup *.replaced);;All files (*)</source>
        <translation>Bases de données (*.db *.backup *.replaced);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it. Names of files are those of the gateway&apos;s own computer.</source>
        <translation>Sans arrêter la passerelle. Les identifiants n’y figurent pas. Les noms de fichiers sont ceux de l’ordinateur de la passerelle.</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it.</source>
        <translation>Sans arrêter la passerelle. Les identifiants n’y figurent pas.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Backup, back up, restore, copy of the database</source>
        <translation>Sauvegarde, sauvegarder, restaurer, copie de la base de données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2).</source>
        <translation>Écrit&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one stays beside it.</source>
        <translation>%1 est intact (%2). Il prendra la place de la base de données au redémarrage de la passerelle&#xa0;; l’ancienne reste à côté.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message>
        <source>Requests and answers on disk</source>
        <translation>Requêtes et réponses sur disque</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Ce qui est supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Rien n’est encore conservé.</translation>
    </message>
    <message>
        <source>Nothing is kept. privacy.bodies below says what is to be: none, errors or all.</source>
        <translation>Rien n’est conservé. privacy.bodies, plus bas, indique ce qui doit l’être&#xa0;: none, errors ou all.</translation>
    </message>
    <message>
        <source>Requests and answers on disk, bodies, prompts, delete, privacy</source>
        <translation>Requêtes et réponses sur disque, contenus, corps, prompts, supprimer, confidentialité</translation>
    </message>
    <message>
        <source>What calls asked and got, for later</source>
        <translation>Ce que les appels ont demandé et reçu, pour plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>%n appel est conservé, chiffré&#xa0;; il occupe %1.</numerusform>
            <numerusform>%n appels sont conservés, chiffrés&#xa0;; ensemble, ils occupent %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodyView</name>
    <message>
        <source>As text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it came instead of as a tree</source>
        <translation>Tel que reçu plutôt qu’en arborescence</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 en arborescence</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message>
        <source>Match %1 of many</source>
        <translation>Résultat %1 parmi d’autres</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>En pause par le frein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépense totale</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, pas de limite</translation>
    </message>
    <message>
        <source>Spend of this key by day</source>
        <translation>Dépenses de cette clé par jour</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The configuration file says it.</source>
        <translation>Fixé par le fichier de configuration.</translation>
    </message>
    <message>
        <source>Saved: it counts from the next call on.</source>
        <translation>Enregistré&#xa0;: valable dès le prochain appel.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Dépenses du dernier jour</numerusform>
            <numerusform>Dépenses des %n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetRow</name>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Budget en dollars US</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Période du budget</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetsPage</name>
    <message>
        <source>All keys, today</source>
        <translation>Toutes les clés, aujourd’hui</translation>
    </message>
    <message>
        <source>All keys, this month</source>
        <translation>Toutes les clés, ce mois-ci</translation>
    </message>
    <message>
        <source>All keys, ever</source>
        <translation>Toutes les clés, au total</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Budgets of keys</source>
        <translation>Budgets des clés</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>A key can have a budget: what it may spend a day, a week or a month. A call that does not fit is refused before it costs anything.</source>
        <translation>Une clé peut avoir un budget&#xa0;: ce qu’elle peut dépenser par jour, par semaine ou par mois. Un appel qui n’y tient pas est refusé avant de coûter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, pas de limite</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Évolution prévue</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Requêtes/min</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>A key that spends very fast is not paused.</source>
        <translation>Une clé qui dépense très vite n’est pas mise en pause.</translation>
    </message>
    <message>
        <source>A key that spends more within %1 is paused until you let it go on.</source>
        <translation>Une clé qui dépense davantage en %1 est mise en pause jusqu’à ce que vous la relanciez.</translation>
    </message>
    <message>
        <source>Paused by the brake: %1.</source>
        <translation>En pause par le frein&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>La limite est modifiée.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallDetail</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Entrée, du cache</translation>
    </message>
    <message>
        <source>Input, written to cache</source>
        <translation>Entrée, écrite en cache</translation>
    </message>
    <message>
        <source>Input, written to cache for an hour</source>
        <translation>Entrée, écrite en cache pour une heure</translation>
    </message>
    <message>
        <source>Input, sound</source>
        <translation>Entrée, audio</translation>
    </message>
    <message>
        <source>Input, images</source>
        <translation>Entrée, images</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output, thinking</source>
        <translation>Sortie, réflexion</translation>
    </message>
    <message>
        <source>Output, sound</source>
        <translation>Sortie, audio</translation>
    </message>
    <message>
        <source>Output, images</source>
        <translation>Sortie, images</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>La requête elle-même</translation>
    </message>
    <message>
        <source>Other price at that time or for that size</source>
        <translation>Autre prix à cette heure ou pour cette taille</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>%1 · %2 × %3/M</source>
        <translation>%1 · %2 × %3/M</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Copied. It takes the key from $TOLLGATE_KEY.</source>
        <translation>Copié. La clé est prise dans $TOLLGATE_KEY.</translation>
    </message>
    <message>
        <source>Images, sound, characters or searches</source>
        <translation>Images, son, caractères ou recherches</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open in Try it</source>
        <translation>Ouvrir dans «&#xa0;Essayer&#xa0;»</translation>
    </message>
    <message>
        <source>Compare with another call…</source>
        <translation>Comparer avec un autre appel…</translation>
    </message>
    <message>
        <source>More to do with this call</source>
        <translation>Autres actions pour cet appel</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>At list price, paid by your subscription</source>
        <translation>Au tarif public, payé par votre abonnement</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallsModel</name>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <source>First, s</source>
        <translation>Premier, s</translation>
    </message>
    <message>
        <source>Total, s</source>
        <translation>Total, s</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Input %1, of which from cache %2; output %3</source>
        <translation>Entrée&#xa0;: %1, dont cache&#xa0;: %2&#xa0;; sortie&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Jetons/s</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CapCard</name>
    <message>
        <source>Limit $</source>
        <translation>Limite ($)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration file or the environment says it.</source>
        <translation>Fixé par le fichier de configuration ou l’environnement.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Two calls side by side</source>
        <translation>Deux appels côte à côte</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 à côté de %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ConnectPage</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>n’atteint pas localhost</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::DiffView</name>
    <message>
        <source>  (new)</source>
        <translation>  (nouveau)</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::EndpointButton</name>
    <message>
        <source>Copy the endpoint %1</source>
        <translation>Copier le point d’accès %1</translation>
    </message>
    <message>
        <source>Where your tools call. Click to copy.</source>
        <translation>C’est ici qu’appellent vos outils. Cliquez pour copier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing. Providers answer, budgets hold, the ledger is written.</source>
        <translation>Rien. Les fournisseurs répondent, les budgets tiennent, le registre s’écrit.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, … or a model server on this computer.</source>
        <translation>OpenAI, Anthropic, Gemini, … ou un serveur de modèles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show me…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Each tool gets one of its own, so that its spend is told apart and can be limited.</source>
        <translation>Chaque outil reçoit la sienne&#xa0;: ses dépenses se distinguent et peuvent être limitées.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Send the first call</source>
        <translation>Envoyer le premier appel</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above. The model demo/hello answers without any provider.</source>
        <translation>Dirigez un outil vers le point d’accès ci-dessus. Le modèle demo/hello répond sans aucun fournisseur.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message>
        <source>Spend today</source>
        <translation>Dépenses du jour</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Requests, last hour</source>
        <translation>Requêtes, dernière heure</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Délai du premier jeton</translation>
    </message>
    <message>
        <source>Spend by day and model</source>
        <translation>Dépenses par jour et par modèle</translation>
    </message>
    <message>
        <source>%1 a day · resets at %2</source>
        <translation>%1 par jour · remise à zéro à %2</translation>
    </message>
    <message>
        <source>%1 yesterday · no limit set</source>
        <translation>%1 hier · pas de limite</translation>
    </message>
    <message>
        <source>on course for %1 by the end of %2</source>
        <translation>%1 prévus pour fin %2</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>%1 a minute · %2 tokens</source>
        <translation>%1 par minute · %2 jetons</translation>
    </message>
    <message>
        <source>%1 under way · %2 failed</source>
        <translation>%1 en cours · %2 d’échecs</translation>
    </message>
    <message>
        <source>median of the newest streams</source>
        <translation>médiane des derniers flux</translation>
    </message>
    <message>
        <source>median · gateway adds %1</source>
        <translation>médiane · la passerelle ajoute %1</translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Appels sur une connexion propre au client, comme un abonnement Claude ou ChatGPT. Ils ne coûtent rien ici, et les budgets ne les arrêtent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Dépenses du dernier jour</numerusform>
            <numerusform>Dépenses des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This month also %1 at list price, paid by your subscription</source>
        <translation>Ce mois-ci, aussi %1 au tarif public, payés par votre abonnement</translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Inconnu pour le moment.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>dernières 24&#xa0;h</translation>
    </message>
    <message>
        <source>its key is missing</source>
        <translation>sa clé manque</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>refroidissement</translation>
    </message>
    <message>
        <source>Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this computer: they are found by themselves.</source>
        <translation>Seul le modèle de démonstration répond pour l’instant. Ajoutez un fournisseur, ou lancez Ollama ou LM Studio sur cet ordinateur&#xa0;: ils sont trouvés automatiquement.</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>en local</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1&#xa0;: %2, dont %Ln a échoué</numerusform>
            <numerusform>%1&#xa0;: %2, dont %Ln ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, none failed</source>
        <translation>%1&#xa0;: %2, aucun échec</translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1, dernières 24 heures&#xa0;: %2, dont %Ln a échoué</numerusform>
            <numerusform>%1, dernières 24 heures&#xa0;: %2, dont %Ln ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2, none failed</source>
        <translation>%1, dernières 24 heures&#xa0;: %2, aucun échec</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Tout déplier en dessous</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>the tool that uses it, like codex</source>
        <translation>l’outil qui l’utilise, comme codex</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Names or patterns with commas: gpt-*, claude-sonnet-4-5</source>
        <translation>Noms ou motifs séparés par des virgules&#xa0;: gpt-*, claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What it may spend at most; a call that does not fit is refused.</source>
        <translation>Ce qu’elle peut dépenser au plus&#xa0;; un appel qui n’y tient pas est refusé.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>With commas; Usage can be grouped by them.</source>
        <translation>Séparées par des virgules&#xa0;; l’utilisation peut être groupée par étiquette.</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>Autres noms de modèles</translation>
    </message>
    <message>
        <source>What is asked for and what is taken: gpt-4=gpt-5.2</source>
        <translation>Ce qui est demandé et ce qui est pris&#xa0;: gpt-4=gpt-5.2</translation>
    </message>
    <message>
        <source>Also models without a known price</source>
        <translation>Aussi les modèles sans prix connu</translation>
    </message>
    <message>
        <source>A key with a budget is refused them otherwise: nobody could say what they cost.</source>
        <translation>Sinon, ils sont refusés à une clé avec budget&#xa0;: personne ne saurait dire ce qu’ils coûtent.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>dans un jour</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>dans 30 jours</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>dans 90 jours</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>dans un an</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Tell me at $</source>
        <translation>Alerte ($)</translation>
    </message>
    <message>
        <source>When it has spent that much you are told; nothing is refused.</source>
        <translation>Une alerte vous prévient quand elle a dépensé ce montant&#xa0;; rien n’est refusé.</translation>
    </message>
    <message>
        <source>Brake at $</source>
        <translation>Frein ($)</translation>
    </message>
    <message>
        <source>as all keys</source>
        <translation>comme toutes les clés</translation>
    </message>
    <message>
        <source>A key that spends more than that in a short time is paused until you let it go on.</source>
        <translation>Une clé qui dépense davantage en peu de temps est mise en pause jusqu’à ce que vous la relanciez.</translation>
    </message>
    <message>
        <source>A name tells whose calls these are.</source>
        <translation>Un nom dit à qui sont ces appels.</translation>
    </message>
    <message>
        <source>Each is a name, &apos;=&apos; and a model: gpt-4=gpt-5.2</source>
        <translation>Chaque entrée est un nom, «&#xa0;=&#xa0;» et un modèle&#xa0;: gpt-4=gpt-5.2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>En pause par le frein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Relancer la clé</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>starts anew %1</source>
        <translation>remise à zéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépense totale</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 en parallèle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, propre à la clé</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Alerte à</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 désigne %2</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier emploi</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Voir ses appels</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>%Ln requête par minute</numerusform>
            <numerusform>%Ln requêtes par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>%Ln jeton par minute</numerusform>
            <numerusform>%Ln jetons par minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeysPage</name>
    <message>
        <source>Each tool gets a key of its own: its spend is told apart and can be limited.</source>
        <translation>Chaque outil reçoit sa propre clé&#xa0;: ses dépenses se distinguent et peuvent être limitées.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>A tool needs a key to call. Make one for each tool: then you see what each of them costs, and can stop one without the others.</source>
        <translation>Un outil a besoin d’une clé pour appeler. Créez-en une par outil&#xa0;: vous voyez alors ce que chacun coûte, et vous pouvez en arrêter un sans les autres.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Key %1 works again.</source>
        <translation>La clé %1 fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Key %1 is refused from now on.</source>
        <translation>La clé %1 est désormais refusée.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>La clé %1 est révoquée.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>The new key was not copied, and is not shown again.</source>
        <translation>La nouvelle clé n’a pas été copiée et ne sera plus affichée.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Appels, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above, or try: curl with the model demo/hello. What is asked appears here as it happens.</source>
        <translation>Dirigez un outil vers le point d’accès ci-dessus, ou essayez curl avec le modèle demo/hello. Ce qui est demandé apparaît ici en temps réel.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No call that was looked through fits this filter.</source>
        <translation>Aucun des appels examinés ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Filter, for example  key:claude-code  status:429  cost&gt;0.01</source>
        <translation>Filtrer, par exemple  key:claude-code  status:429  cost&gt;0.01</translation>
    </message>
    <message>
        <source>Filter of calls</source>
        <translation>Filtre des appels</translation>
    </message>
    <message>
        <source>New calls appear at the top while this is on. (Space)</source>
        <translation>Tant que ce bouton est actif, les nouveaux appels apparaissent en haut. (Espace)</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi actif</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>Exporter les appels affichés</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>%n appel écrit.</numerusform>
            <numerusform>%n appels écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>As JSON, one call a line (JSONL)…</source>
        <translation>En JSON, un appel par ligne (JSONL)…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>With what was said, as far as it is kept (HAR)…</source>
        <translation>Avec les échanges, s’ils sont conservés (HAR)…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>Writes the calls that the filter shows. Keys are never written.</source>
        <translation>Écrit les appels que le filtre montre. Les clés ne sont jamais écrites.</translation>
    </message>
    <message>
        <source>Choose the other call in the list.</source>
        <translation>Choisissez l’autre appel dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n appel écrit, avec les montants en dollars US.</numerusform>
            <numerusform>%n appels écrits, avec les montants en dollars US.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are compared as they are shown; with a $ they are US dollars: cost&gt;$0.01</source>
        <translation>Les montants sont comparés tels qu’ils sont affichés ; avec un $, ce sont des dollars US : cost&gt;$0.01</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::NewKeyPanel</name>
    <message>
        <source>Key %1 is ready</source>
        <translation>La clé %1 est prête</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Tollgate keeps only its fingerprint.</source>
        <translation>Copiez-la maintenant&#xa0;: elle n’est affichée que cette fois. Tollgate n’en garde que l’empreinte.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In a terminal, this sets up most tools:</source>
        <translation>Dans un terminal, ceci configure la plupart des outils&#xa0;:</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>Ligne pour un terminal</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::OwnSettings</name>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark, or what the system has chosen.</source>
        <translation>Clair ou sombre, ou selon le choix du système.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When the brake pauses a key, a budget is spent or a provider fails.</source>
        <translation>Quand le frein met une clé en pause, qu’un budget est épuisé ou qu’un fournisseur échoue.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this window, from its next start on. The command line speaks the system&apos;s language.</source>
        <translation>De cette fenêtre, à partir de son prochain démarrage. La ligne de commande parle la langue du système.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Preferences</name>
    <message>
        <source>One gate for all your models</source>
        <translation>Une seule porte pour tous vos modèles</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderForm</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, …</source>
        <translation>OpenAI, Anthropic, …</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>none needed on this computer</source>
        <translation>inutile sur cet ordinateur</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keyring, else to the vault; never into a file of Tollgate.</source>
        <translation>Va dans le trousseau du bureau, sinon dans le coffre&#xa0;; jamais dans un fichier de Tollgate.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>celle du fournisseur</translation>
    </message>
    <message>
        <source>Only for a server of your own or a proxy.</source>
        <translation>Seulement pour un serveur à vous ou un proxy.</translation>
    </message>
    <message>
        <source>Choose one, or write a name of your own with its address below.</source>
        <translation>Choisissez-en un, ou saisissez un nom de votre choix avec son adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Saved, but the test failed: %1</source>
        <translation>Enregistré, mais le test a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste telle quelle</translation>
    </message>
    <message>
        <source>Saving and testing…</source>
        <translation>Enregistrement et test…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Sa clé est %1.</translation>
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
        <translation>Il répond sur cet ordinateur, mais Tollgate ne sert pas encore ses modèles.</translation>
    </message>
    <message>
        <source>Serve its models</source>
        <translation>Servir ses modèles</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source> – but it is not there</source>
        <translation> – mais elle est absente</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Demande des modèles…</translation>
    </message>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>Il répond. %n modèle.</numerusform>
            <numerusform>Il répond. %n modèles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is switched off: nobody is sent to it. Its key stays where it is.</source>
        <translation>Désactivé&#xa0;: rien ne lui est envoyé. Sa clé reste où elle est.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Chercher des serveurs locaux</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer</source>
        <translation>Ollama, LM Studio, llama.cpp, vLLM et Jan sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>%n trouvé sur cet ordinateur.</numerusform>
            <numerusform>%n trouvés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>%1 is not served any more.</source>
        <translation>%1 n’est plus servi.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved; its key is %1.</source>
        <translation>Enregistré&#xa0;; sa clé est %1.</translation>
    </message>
    <message>
        <source>Nobody answers yet</source>
        <translation>Personne ne répond encore</translation>
    </message>
    <message>
        <source>Add a provider with a key of yours, or start a model server like Ollama or LM Studio on this computer: it is found by itself.</source>
        <translation>Ajoutez un fournisseur avec l’une de vos clés, ou lancez sur cet ordinateur un serveur de modèles comme Ollama ou LM Studio&#xa0;: il est trouvé automatiquement.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 est désactivé.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ReplayBar</name>
    <message>
        <source>%1 is asked the same again, as the key %2. No price of it is known.</source>
        <translation>La même requête est renvoyée à %1, avec la clé %2. Aucun prix n’est connu.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. What it costs is known when the first has ended.</source>
        <translation>La même requête est renvoyée à %1, avec la clé %2. Son coût sera connu quand la première sera terminée.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time.</source>
        <translation>La même requête est renvoyée à %1, avec la clé %2. La première fois, elle a coûté %3.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where nothing comes from the provider&apos;s cache.</source>
        <translation>La même requête est renvoyée à %1, avec la clé %2. La première fois, elle a coûté %3&#xa0;; ce sera %4 si rien ne vient du cache du fournisseur.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It was asked again; the ledger has not told yet how it ended.</source>
        <translation>La requête a été renvoyée&#xa0;; le registre n’en indique pas encore l’issue.</translation>
    </message>
    <message>
        <source>It failed this time: %1</source>
        <translation>Échec cette fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>It took %1. No price of it is known.</source>
        <translation>Durée&#xa0;: %1. Aucun prix n’est connu.</translation>
    </message>
    <message>
        <source>It cost %1 and took %2.</source>
        <translation>Coût&#xa0;: %1, durée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RotatePanel</name>
    <message>
        <source>A new secret for %1</source>
        <translation>Un nouveau secret pour %1</translation>
    </message>
    <message>
        <source>The old secret stops working at once: whoever uses it is refused until it is given the new one. Name, budgets, limits and figures of the key stay as they are.</source>
        <translation>L’ancien secret cesse aussitôt de fonctionner&#xa0;: qui l’utilise est refusé jusqu’à ce qu’il reçoive le nouveau. Le nom, les budgets, les limites et les chiffres de la clé restent tels quels.</translation>
    </message>
    <message>
        <source>Nobody has used it yet.</source>
        <translation>Personne ne l’a encore utilisée.</translation>
    </message>
    <message>
        <source>It was last used %1, by %2.</source>
        <translation>Dernière utilisation&#xa0;: %1, par %2.</translation>
    </message>
    <message>
        <source>a program that says no name</source>
        <translation>un programme sans nom</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RoutePanel</name>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>Qui répondrait</translation>
    </message>
    <message>
        <source>A request for</source>
        <translation>Une requête pour</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>Any name that fits %1.</source>
        <translation>Tout nom qui correspond à %1.</translation>
    </message>
    <message>
        <source>any that may use it</source>
        <translation>toute clé autorisée</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Avec la clé</translation>
    </message>
    <message>
        <source>This is decided from what is set up and how each one has answered lately. Nobody is asked, and nothing is spent.</source>
        <translation>Le choix dépend de ce qui est configuré et des dernières réponses de chacun. Personne n’est interrogé, et rien n’est dépensé.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>effectif au prochain démarrage</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à la valeur d’origine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingsPage</name>
    <message>
        <source>Only what was changed</source>
        <translation>Seulement ce qui a été modifié</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Vérifier cette installation</translation>
    </message>
    <message>
        <source>No setting says that. Fewer words find more.</source>
        <translation>Aucun réglage ne contient cela. Moins de mots en trouvent davantage.</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>Tout est d’origine.</translation>
    </message>
    <message>
        <source>%1 is %2 from the next start on.</source>
        <translation>Nouvelle valeur de %1 au prochain démarrage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>Nouvelle valeur de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 is as it came.</source>
        <translation>%1 a retrouvé sa valeur d’origine.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Checks that need a look: %1</source>
        <translation>Vérifications à examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>Search, for example  %1  or  %2</source>
        <translation>Rechercher, par exemple  %1  ou  %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Sidebar</name>
    <message>
        <source>Govern</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Other models are used than those that tools ask for. See router.profiles in the settings.</source>
        <translation>D’autres modèles que ceux que les outils demandent sont utilisés. Voir router.profiles dans les réglages.</translation>
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
            <numerusform>%n barre&#xa0;; les touches fléchées la lisent.</numerusform>
            <numerusform>%n barres&#xa0;; les touches fléchées les lisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <translation>Le plus haut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter shows them as a table.</source>
        <translation>Enter les montre en tableau.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message>
        <source>Four steps</source>
        <translation>Quatre étapes</translation>
    </message>
    <message>
        <source>Somebody who answers</source>
        <translation>Un modèle qui répond</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
    </message>
    <message>
        <source>A tool, with a key of its own</source>
        <translation>Un outil, avec sa propre clé</translation>
    </message>
    <message>
        <source>The first call</source>
        <translation>Le premier appel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Ignorer cette étape</translation>
    </message>
    <message>
        <source>Who shall answer?</source>
        <translation>Qui doit répondre&#xa0;?</translation>
    </message>
    <message>
        <source>A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello answers offline.</source>
        <translation>Un fournisseur avec une clé à vous, ou un serveur de modèles sur cet ordinateur. Sans l’un ni l’autre, le modèle demo/hello répond hors ligne.</translation>
    </message>
    <message>
        <source>Serve %1, found at %2</source>
        <translation>Servir %1, trouvé sur %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It answers; its key is %1.</source>
        <translation>Il répond&#xa0;; sa clé est %1.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Répond-il&#xa0;?</translation>
    </message>
    <message>
        <source>It is asked for the names of its models. That costs nothing.</source>
        <translation>On lui demande les noms de ses modèles. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>There is nobody to be tested yet.</source>
        <translation>Il n’y a encore rien à tester.</translation>
    </message>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>Il répond avec %n modèle.</numerusform>
            <numerusform>Il répond avec %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tool shall use it?</source>
        <translation>Quel outil doit l’utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>It gets a key of its own, so that you see what it costs. You see every change before it is written, and one click puts it back.</source>
        <translation>Il reçoit sa propre clé, pour que vous voyiez ce qu’il coûte. Vous voyez chaque modification avant qu’elle soit écrite, et un clic la défait.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>None of the tools that we know was found.</source>
        <translation>Aucun des outils que nous connaissons n’a été trouvé.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>Posez-lui une question</translation>
    </message>
    <message>
        <source>Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what it costs. Or ask from here.</source>
        <translation>Relancez l’outil et posez-lui une question. L’appel apparaît en temps réel sous «&#xa0;Trafic en direct&#xa0;», avec ce qu’il coûte. Ou posez-la d’ici.</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>Demander d’ici</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Home tells at a glance what today costs and what needs attention. Steps that were skipped can be taken at any time on their own pages.</source>
        <translation>«&#xa0;Accueil&#xa0;» montre d’un coup d’œil ce que coûte la journée et ce qui est à surveiller. Les étapes ignorées peuvent être reprises à tout moment sur leurs propres pages.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message>
        <source>Make those lines comments; Undo brings them back</source>
        <translation>Mettre ces lignes en commentaire&#xa0;; «&#xa0;Annuler&#xa0;» les rétablit</translation>
    </message>
    <message>
        <source>A new key &lt;b&gt;%1&lt;/b&gt;, so that its use is told apart</source>
        <translation>Une nouvelle clé &lt;b&gt;%1&lt;/b&gt;, pour distinguer son utilisation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Budget en dollars US</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Période du budget</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>the model that it shall ask for</source>
        <translation>le modèle qu’il doit demander</translation>
    </message>
    <message>
        <source>the tool&apos;s own choice</source>
        <translation>le choix de l’outil</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Changes to its settings</source>
        <translation>Modifications de ses réglages</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texte à copier</translation>
    </message>
    <message>
        <source>Nothing has to be changed</source>
        <translation>Rien n’est à modifier</translation>
    </message>
    <message>
        <source>What changes · one file, with a backup</source>
        <translation>Ce qui change · un fichier, avec une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>Ce qui change · %n fichier, avec une sauvegarde</numerusform>
            <numerusform>Ce qui change · %n fichiers, chacun avec une sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2 by itself, and no provider here has it: choose a model, or add its provider.</source>
        <translation>%1 demande %2 de lui-même, et aucun fournisseur ici ne l’a : choisissez un modèle ou ajoutez son fournisseur.</translation>
    </message>
    <message>
        <source>No provider here has %1.</source>
        <translation>Aucun fournisseur ici n’a %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolFacts</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>It still calls %1, where this gateway is not any more. Its calls fail.</source>
        <translation>Il appelle toujours %1, où cette passerelle n’est plus. Ses appels échouent.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>none yet: start %1 anew and ask it something, then it appears here</source>
        <translation>pas encore&#xa0;: relancez %1 et posez-lui une question, l’appel apparaîtra ici</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolPanel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>its settings are here, its program was not found</source>
        <translation>ses réglages sont ici, son programme est introuvable</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>d’après sa documentation</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>testé avec %1</translation>
    </message>
    <message>
        <source>Undo puts every file back byte for byte.</source>
        <translation>«&#xa0;Annuler&#xa0;» rétablit chaque fichier à l’octet près.</translation>
    </message>
    <message>
        <source>Nothing is written: this way was not tried by us.</source>
        <translation>Rien n’est écrit&#xa0;: nous n’avons pas testé cette méthode.</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Voir ses appels</translation>
    </message>
    <message>
        <source>Put the backups back</source>
        <translation>Restaurer les sauvegardes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>Écrire la nouvelle adresse</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Copier plutôt</translation>
    </message>
    <message>
        <source>Make the key and copy</source>
        <translation>Créer la clé et copier</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>Copied, with the new key %1 in it.</source>
        <translation>Copié, avec la nouvelle clé %1.</translation>
    </message>
    <message>
        <source>%1 is as it was before; its key is revoked.</source>
        <translation>%1 a retrouvé son état d’origine&#xa0;; sa clé est révoquée.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TopBar</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let tools call again.</source>
        <translation>Laisser les outils appeler de nouveau.</translation>
    </message>
    <message>
        <source>Refuse new calls until you resume. Answers under way go on.</source>
        <translation>Refuser les nouveaux appels jusqu’à la reprise. Les réponses en cours se poursuivent.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Tray</name>
    <message>
        <source>Copy endpoint</source>
        <translation>Copier le point d’accès</translation>
    </message>
    <message>
        <source>Open Tollgate</source>
        <translation>Ouvrir Tollgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>En marche sur %1</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>Impossible d’écrire dans le registre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 spent today</source>
        <translation>%1 dépensés aujourd’hui</translation>
    </message>
    <message>
        <source>Spend is not known yet</source>
        <translation>Dépenses encore inconnues</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tollgate goes on</source>
        <translation>Tollgate reste actif</translation>
    </message>
    <message>
        <source>Your tools keep working. Quit it from this icon&apos;s menu.</source>
        <translation>Vos outils restent en service. Pour quitter, utilisez le menu de cette icône.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>The key of this computer, for tools on it</source>
        <translation>La clé de cet ordinateur, pour ses outils</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Profil de modèles</translation>
    </message>
    <message>
        <source>There is no key to copy</source>
        <translation>Il n’y a pas de clé à copier</translation>
    </message>
    <message>
        <source>The model profile stays as it was</source>
        <translation>Le profil de modèles reste inchangé</translation>
    </message>
    <message>
        <source>None: as tools ask</source>
        <translation>Aucun&#xa0;: comme les outils demandent</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Modifier les profils…</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Toutes les clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Running on %1 with the profile %2</source>
        <translation>En marche sur %1 avec le profil %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryLane</name>
    <message>
        <source>Show its calls</source>
        <translation>Voir ses appels</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>a model, like openai/gpt-4o</source>
        <translation>un modèle, comme openai/gpt-4o</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Nothing was spent on this.</source>
        <translation>Rien n’a été dépensé pour cela.</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 jetons en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>premier mot après %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>What you ask and what comes back stands here. It goes through the gateway like any call: with the key&apos;s budget, its limits and a row in the ledger.</source>
        <translation>Votre question et la réponse s’affichent ici. Elles traversent la passerelle comme tout appel&#xa0;: avec le budget de la clé, ses limites et une ligne dans le registre.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryPage</name>
    <message>
        <source>Two side by side</source>
        <translation>Deux côte à côte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Avec la clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends.</source>
        <translation>Posez une question. Ctrl+Enter l’envoie.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Without the images</source>
        <translation>Sans les images</translation>
    </message>
    <message>
        <source>There is no key yet: make one on the page Keys.</source>
        <translation>Il n’y a pas encore de clé&#xa0;: créez-en une sur la page «&#xa0;Clés&#xa0;».</translation>
    </message>
    <message>
        <source>What it will about cost stands here before you send.</source>
        <translation>Le coût approximatif s’affiche ici avant l’envoi.</translation>
    </message>
    <message>
        <source>at the right %1</source>
        <translation>à droite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 5 MB.</source>
        <translation>%1 est illisible ou dépasse 5&#xa0;Mo.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Avec %1.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Délai du premier jeton</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Requêtes échouées</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>Une barre par</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>each</source>
        <translation>chaque</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>Comparer à la période précédente</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Usage in figures</source>
        <translation>Utilisation en chiffres</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Rien sur cette période</translation>
    </message>
    <message>
        <source>Choose a longer time, or send a first call.</source>
        <translation>Choisissez une période plus longue, ou envoyez un premier appel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier jeton</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 more than in the time before</source>
        <translation>%1 de plus que sur la période précédente</translation>
    </message>
    <message>
        <source>%1 less than in the time before</source>
        <translation>%1 de moins que sur la période précédente</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exporter ce tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Appels sur une connexion propre au client, comme un abonnement Claude ou ChatGPT. Ils ne coûtent rien ici, et les budgets ne les arrêtent pas.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>And %1 at list price, paid by your subscription</source>
        <translation>Et %1 au tarif public, payés par votre abonnement</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n ligne écrite, avec les montants en dollars US.</numerusform>
            <numerusform>%n lignes écrites, avec les montants en dollars US.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>Jetons par type</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Watch</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Window</name>
    <message>
        <source>Key %1 was paused: %2</source>
        <translation>La clé %1 a été mise en pause&#xa0;: %2</translation>
    </message>
    <message>
        <source>The gateway could not be started</source>
        <translation>La passerelle n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Take another port</source>
        <translation>Prendre un autre port</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En marche · %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Running by itself</source>
        <translation>En marche (autonome)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Stopped; looking for it…</source>
        <translation>Arrêtée&#xa0;; recherche…</translation>
    </message>
    <message>
        <source>Ledger cannot be written</source>
        <translation>Registre non inscriptible</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused: new calls are refused, answers under way go on.</source>
        <translation>En pause&#xa0;: les nouveaux appels sont refusés, les réponses en cours se poursuivent.</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>That gateway cannot be shown</source>
        <translation>Impossible d’afficher cette passerelle</translation>
    </message>
    <message>
        <source>its master key</source>
        <translation>sa clé maîtresse</translation>
    </message>
    <message>
        <source>Key of the gateway</source>
        <translation>Clé de la passerelle</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1.</source>
        <translation>Cette fenêtre montre la passerelle sur %1.</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1. Its key is not kept for the next time: %2</source>
        <translation>Cette fenêtre montre la passerelle sur %1. Sa clé n’est pas conservée pour la prochaine fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tollgate at %1</source>
        <translation>Tollgate sur %1</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>En marche ailleurs</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Another Tollgate (process %1)</source>
        <translation>Un autre Tollgate (processus %1)</translation>
    </message>
    <message>
        <source>Another Tollgate</source>
        <translation>Un autre Tollgate</translation>
    </message>
    <message>
        <source>Waiting for another Tollgate to end</source>
        <translation>En attente de la fin d’un autre Tollgate</translation>
    </message>
    <message>
        <source>%1 still works on the same data: it finishes the answers that are under way. The gateway starts here as soon as that one has ended. Until then calls are refused.</source>
        <translation>%1 travaille encore sur les mêmes données&#xa0;: il termine les réponses en cours. La passerelle démarre ici dès que celui-ci a fini. D’ici là, les appels sont refusés.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
</context>
</TS>
