// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/CoreWords.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

namespace tollgate::words {
namespace {

// clang-format off
constexpr const char *table[] = {
    // settings: what they are for
    QT_TRANSLATE_NOOP("tollgate::core", "Address to listen on. Anything but loopback needs a master key."),
    QT_TRANSLATE_NOOP("tollgate::core", "Port to listen on; 0 takes any free one."),
    QT_TRANSLATE_NOOP("tollgate::core", "Host names that requests may carry, besides loopback names."),
    QT_TRANSLATE_NOOP("tollgate::core", "Web origins that may call from a browser (CORS); none by default."),
    QT_TRANSLATE_NOOP("tollgate::core", "Certificate file (PEM); empty: plain HTTP."),
    QT_TRANSLATE_NOOP("tollgate::core", "Private key file (PEM) of the certificate."),
    QT_TRANSLATE_NOOP("tollgate::core", "Largest request body in MiB, also after decompression."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most connections at a time."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a client may take to send the head of a request."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long an idle connection is kept."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long streams may go on after the gateway was asked to stop."),
    QT_TRANSLATE_NOOP("tollgate::core", "Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may."),
    QT_TRANSLATE_NOOP("tollgate::core", "Loopback port of the Ollama listener, which asks for no key: where editors look for models."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a connection to a provider may take."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a provider may take until its answer begins."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a provider may be silent in mid-answer."),
    QT_TRANSLATE_NOOP("tollgate::core", "Further certificate authorities (PEM), besides the system's."),
    QT_TRANSLATE_NOOP("tollgate::core", "Ask again when a connection was lost after the request was sent and before an answer began."),
    QT_TRANSLATE_NOOP("tollgate::core", "Request members that a provider does not take: drop (told in a header) or refuse (400)."),
    QT_TRANSLATE_NOOP("tollgate::core", "A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits."),
    QT_TRANSLATE_NOOP("tollgate::core", "Pass providers' own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials."),
    QT_TRANSLATE_NOOP("tollgate::core", "Further attempts after the first, over all deployments of a model."),
    QT_TRANSLATE_NOOP("tollgate::core", "Failures in a row after which a deployment is left alone for a while."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a failing deployment is left alone."),
    QT_TRANSLATE_NOOP("tollgate::core", "Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: 'openai, ollama/*'."),
    QT_TRANSLATE_NOOP("tollgate::core", "Model profiles: other models than those that clients ask for, as long as one is chosen. 'cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3' makes two. The first that fits counts."),
    QT_TRANSLATE_NOOP("tollgate::core", "Name of the model profile that is chosen; empty: clients get what they ask for."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most that all keys together may spend a day; 0: no limit."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most that all keys together may spend a calendar month; 0: no limit."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most that all keys together may ever spend; 0: no limit."),
    QT_TRANSLATE_NOOP("tollgate::core", "A key that spends more than this within spend.brake_window is paused; 0: never."),
    QT_TRANSLATE_NOOP("tollgate::core", "The window of the brake."),
    QT_TRANSLATE_NOOP("tollgate::core", "Whether keys with a budget may use models without a price: refuse or allow."),
    QT_TRANSLATE_NOOP("tollgate::core", "strict: no answer ends before its row is written; best_effort: calls go on without a ledger."),
    QT_TRANSLATE_NOOP("tollgate::core", "process: rows survive the death of the process; full: of the power, too (slower)."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long rows are kept; 0: for ever."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most realtime sessions at a time."),
    QT_TRANSLATE_NOOP("tollgate::core", "Largest message of a realtime session in MiB, from the next session on."),
    QT_TRANSLATE_NOOP("tollgate::core", "How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on."),
    QT_TRANSLATE_NOOP("tollgate::core", "Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all."),
    QT_TRANSLATE_NOOP("tollgate::core", "How long requests and answers are kept on disk."),
    QT_TRANSLATE_NOOP("tollgate::core", "Most that requests and answers may take on disk, in MB; the oldest go first."),
    QT_TRANSLATE_NOOP("tollgate::core", "Leave out what has the form of a key or a token before requests and answers are written to disk."),
    QT_TRANSLATE_NOOP("tollgate::core", "Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars."),
    QT_TRANSLATE_NOOP("tollgate::core", "How much of that currency one US dollar is."),
    QT_TRANSLATE_NOOP("tollgate::core", "The day of that rate, like 2026-11-20; the window says it beside the amounts."),
    QT_TRANSLATE_NOOP("tollgate::core", "Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer."),
    QT_TRANSLATE_NOOP("tollgate::core", "From the next start on."),

    // settings: what is expected
    QT_TRANSLATE_NOOP("tollgate::core", "a port (0-65535)"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number from 1 to 1024"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number from 1 to 1000000"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 30s"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 75s"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 10s"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 600s"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 300s"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number from 0 to 20"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number from 1 to 1000"),
    QT_TRANSLATE_NOOP("tollgate::core", "an amount in US dollars like 12.50"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 10m"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 30d"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 7d"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number from 256 to 65536"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration from 5s to 1h"),
    QT_TRANSLATE_NOOP("tollgate::core", "none, errors or all"),
    QT_TRANSLATE_NOOP("tollgate::core", "three letters like EUR"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number like 0.92"),
    QT_TRANSLATE_NOOP("tollgate::core", "a day like 2026-11-20"),
    QT_TRANSLATE_NOOP("tollgate::core", "true or false"),
    QT_TRANSLATE_NOOP("tollgate::core", "a whole number"),
    QT_TRANSLATE_NOOP("tollgate::core", "a text"),
    QT_TRANSLATE_NOOP("tollgate::core", "a duration like 500ms, 30s, 10m, 2h or 7d"),
    QT_TRANSLATE_NOOP("tollgate::core", "a list, separated by commas"),
    QT_TRANSLATE_NOOP("tollgate::core", "replacements like 'cheap: claude-*=openai/gpt-5-mini', separated by commas"),

    // tools: what to know (resources/tools.json)
    QT_TRANSLATE_NOOP("tollgate::core", "A file .env in a project wins over the one that is written here."),
    QT_TRANSLATE_NOOP("tollgate::core", "It takes its provider from the environment alone: put these lines into your shell's startup file."),
    QT_TRANSLATE_NOOP("tollgate::core", "In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself."),
    QT_TRANSLATE_NOOP("tollgate::core", "In VS Code: API Provider OpenAI Compatible, with the same address, key and model."),
    QT_TRANSLATE_NOOP("tollgate::core", "Goes below models: in ~/.continue/config.yaml."),
    QT_TRANSLATE_NOOP("tollgate::core", "Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand."),
    QT_TRANSLATE_NOOP("tollgate::core", "Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection."),
    QT_TRANSLATE_NOOP("tollgate::core", "On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one."),
    QT_TRANSLATE_NOOP("tollgate::core", "In a container, 127.0.0.1 is the container itself: it needs the host's network."),
    QT_TRANSLATE_NOOP("tollgate::core", "Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work."),
    QT_TRANSLATE_NOOP("tollgate::core", "The SDKs of OpenAI and Anthropic, and what is built on them, read these variables."),

    // the self-test
    QT_TRANSLATE_NOOP("tollgate::core", "clock"),
    QT_TRANSLATE_NOOP("tollgate::core", "configuration"),
    QT_TRANSLATE_NOOP("tollgate::core", "data directory"),
    QT_TRANSLATE_NOOP("tollgate::core", "database"),
    QT_TRANSLATE_NOOP("tollgate::core", "disk space"),
    QT_TRANSLATE_NOOP("tollgate::core", "environment"),
    QT_TRANSLATE_NOOP("tollgate::core", "gateway"),
    QT_TRANSLATE_NOOP("tollgate::core", "permissions"),
    QT_TRANSLATE_NOOP("tollgate::core", "port"),
    QT_TRANSLATE_NOOP("tollgate::core", "session bus"),
    QT_TRANSLATE_NOOP("tollgate::core", "ledger"),
    QT_TRANSLATE_NOOP("tollgate::core", "virtual keys"),
    QT_TRANSLATE_NOOP("tollgate::core", "master key"),
    QT_TRANSLATE_NOOP("tollgate::core", "model profile"),
    QT_TRANSLATE_NOOP("tollgate::core", "credentials in memory"),
    QT_TRANSLATE_NOOP("tollgate::core", "keyring"),
    QT_TRANSLATE_NOOP("tollgate::core", "vault"),
    QT_TRANSLATE_NOOP("tollgate::core", "credential of %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "provider %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "two entries for %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "can be written, %1 rows are waiting"),
    QT_TRANSLATE_NOOP("tollgate::core", "cannot be written: %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "cannot be written: look at the free space and the permissions of the data directory"),
    QT_TRANSLATE_NOOP("tollgate::core", "none yet: 'tollgate keys create NAME' makes one"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1, %2 of them paused by the brake ('tollgate keys resume NAME')"),
    QT_TRANSLATE_NOOP("tollgate::core", "is set"),
    QT_TRANSLATE_NOOP("tollgate::core", "is not set: the admin API answers to the command line only"),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is chosen: other models may be used than those that are asked for"),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is chosen, but router.profiles has none of that name: nothing is replaced"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is there"),
    QT_TRANSLATE_NOOP("tollgate::core", "some keys are not kept anywhere and are lost when the gateway stops: make a vault with 'tollgate vault init', then add them once more"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 rests after failures"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 rests after failures: %2"),
    QT_TRANSLATE_NOOP("tollgate::core", "the one that was added is served; the one of %1 steps back"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is served; the one of %2 steps back"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 works"),
    QT_TRANSLATE_NOOP("tollgate::core", "is not used here"),
    QT_TRANSLATE_NOOP("tollgate::core", "is open"),
    QT_TRANSLATE_NOOP("tollgate::core", "is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or 'tollgate vault unlock'"),
    QT_TRANSLATE_NOOP("tollgate::core", "none; the keyring keeps credentials"),
    QT_TRANSLATE_NOOP("tollgate::core", "none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. 'tollgate vault init' makes a vault"),
    QT_TRANSLATE_NOOP("tollgate::core", "The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME)."),
    QT_TRANSLATE_NOOP("tollgate::core", "The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is not in the keyring. Store it with 'tollgate providers add', or use env:NAME."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' was stored in the keyring, which does not give it out. It is probably locked: unlock it."),

    // what the window and the command line are told about keys, providers, tools and the vault
    QT_TRANSLATE_NOOP("tollgate::core", "spent more than %1 USD within %2"),
    QT_TRANSLATE_NOOP("tollgate::core", "the stream was ended because the budget is spent"),
    QT_TRANSLATE_NOOP("tollgate::core", "There is a key named '%1' already. Choose another name."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is needed."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' should be %2."),
    QT_TRANSLATE_NOOP("tollgate::core", "an amount in US dollars, like 12.50"),
    QT_TRANSLATE_NOOP("tollgate::core", "a whole number, or null for no limit"),
    QT_TRANSLATE_NOOP("tollgate::core", "a list of names"),
    QT_TRANSLATE_NOOP("tollgate::core", "a period like 1h, 1d, 7d, 30d or 1mo"),
    QT_TRANSLATE_NOOP("tollgate::core", "a number and s, m, h, d, w or mo, like 30d"),
    QT_TRANSLATE_NOOP("tollgate::core", "There is no such key. Name it by its name, its id or the key itself."),
    QT_TRANSLATE_NOOP("tollgate::core", "The key was deleted meanwhile."),
    QT_TRANSLATE_NOOP("tollgate::core", "There is no provider '%1'. Did you mean '%2'? One of your own needs a 'base_url'."),
    QT_TRANSLATE_NOOP("tollgate::core", "There is no provider '%1'. One of your own needs a 'base_url'."),
    QT_TRANSLATE_NOOP("tollgate::core", "A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is in the configuration file (%2). Change it there."),
    QT_TRANSLATE_NOOP("tollgate::core", "No provider '%1' is served."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is built in, so it cannot be removed here."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' comes from the %2 (%3), so it cannot be removed here."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' comes from the %2, so it cannot be removed here."),
    QT_TRANSLATE_NOOP("tollgate::core", "default"),
    QT_TRANSLATE_NOOP("tollgate::core", "file"),
    QT_TRANSLATE_NOOP("tollgate::core", "built in"),
    QT_TRANSLATE_NOOP("tollgate::core", "discovered"),
    QT_TRANSLATE_NOOP("tollgate::core", "command line"),
    QT_TRANSLATE_NOOP("tollgate::core", "Looking for model servers on this computer is switched off ('tollgate config set discovery.enabled true')."),
    QT_TRANSLATE_NOOP("tollgate::core", "The provider answered with status %1: it does not accept this credential."),
    QT_TRANSLATE_NOOP("tollgate::core", "The provider answered with status %1."),
    QT_TRANSLATE_NOOP("tollgate::core", "A key without a name cannot be tried: give it one first."),
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway is paused. Resume it first."),
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway does not run."),
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway at %1 does not answer: %2"),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is set by %2, which wins. Change it there."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1: '%2' is not %3."),
    QT_TRANSLATE_NOOP("tollgate::core", "The folder of %1 cannot be made."),
    QT_TRANSLATE_NOOP("tollgate::core", "The backup of %1 is gone."),
    QT_TRANSLATE_NOOP("tollgate::core", "No gateway runs, so there is no address to write. 'tollgate serve' starts one."),
    QT_TRANSLATE_NOOP("tollgate::core", "Choose a model: it stands in the text."),
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway's address or key has signs in it that none has. Nothing was written."),
    QT_TRANSLATE_NOOP("tollgate::core", "The vault is locked. Open it with 'tollgate vault unlock', or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE."),

    // who would answer a request
    QT_TRANSLATE_NOOP("tollgate::core", "For this key '%1' means '%2'."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is another name of '%2'."),
    QT_TRANSLATE_NOOP("tollgate::core", "The model profile '%1' is chosen: '%2' is used for '%3'."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is a name of %2's: it is asked for as '%3'."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' of %2 is switched off."),
    QT_TRANSLATE_NOOP("tollgate::core", "Nobody serves '%1'."),
    QT_TRANSLATE_NOOP("tollgate::core", "It fits '%1'."),
    QT_TRANSLATE_NOOP("tollgate::core", "Where all of these fail, '%1' is asked."),
    QT_TRANSLATE_NOOP("tollgate::core", "This key may not use '%1'."),
    QT_TRANSLATE_NOOP("tollgate::core", "Its key (%1) is not known yet; if it is not found, the next one is asked."),
    QT_TRANSLATE_NOOP("tollgate::core", "It has failed lately, but is the only one for this name, so it is asked all the same."),
    QT_TRANSLATE_NOOP("tollgate::core", "It is asked where those before it fail."),
    QT_TRANSLATE_NOOP("tollgate::core", "It is drawn by weight: it is the first one for %1 of the requests."),
    QT_TRANSLATE_NOOP("tollgate::core", "It is asked first."),
    QT_TRANSLATE_NOOP("tollgate::core", "It is left alone for a moment after failures."),
    QT_TRANSLATE_NOOP("tollgate::core", "It is left alone for a moment after failures. The last one: %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "It has as many calls under way as it may have."),
    QT_TRANSLATE_NOOP("tollgate::core", "It has had its requests or tokens of this minute."),
    QT_TRANSLATE_NOOP("tollgate::core", "This model of it is left alone for a moment after failures."),
    QT_TRANSLATE_NOOP("tollgate::core", "This model of it is left alone for a moment after failures. The last one: %1"),

    // a gateway that runs elsewhere
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration)."),
    QT_TRANSLATE_NOOP("tollgate::core", "What answers at %1 is no Tollgate gateway."),
    QT_TRANSLATE_NOOP("tollgate::core", "The gateway's answer is too large."),
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' is not an address like https://gateway.example:4141."),
    QT_TRANSLATE_NOOP("tollgate::core", "Over http:// everybody on the way could read the key. Use https://, or a tunnel like 'ssh -L 4142:127.0.0.1:4141 %1' and the address http://127.0.0.1:4142."),
    QT_TRANSLATE_NOOP("tollgate::core", "No key of %1 is kept here. Enter its master key."),

    // a call that is asked again
    QT_TRANSLATE_NOOP("tollgate::core", "What that call asked is not kept any more, so it cannot be asked again."),
    QT_TRANSLATE_NOOP("tollgate::core", "That request was too large to be kept whole, so it cannot be asked again."),
    QT_TRANSLATE_NOOP("tollgate::core", "Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again."),

    // requests and answers on disk
    QT_TRANSLATE_NOOP("tollgate::core", "No gateway runs that keeps requests and answers on disk."),
    QT_TRANSLATE_NOOP("tollgate::core", "There is no keyring here and no open vault that could keep the key."),
    QT_TRANSLATE_NOOP("tollgate::core", "The disk is too slow for all that is to be kept; some calls were left out."),
    QT_TRANSLATE_NOOP("tollgate::core", "What is kept of this call on disk cannot be read now: %1"),
    QT_TRANSLATE_NOOP("tollgate::core", "What was kept of this call is damaged."),

    // backup and restore
    QT_TRANSLATE_NOOP("tollgate::core", "'%1' should be a whole path, like /home/me/tollgate-backup.db."),
    QT_TRANSLATE_NOOP("tollgate::core", "This gateway keeps nothing on disk that could be copied."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is there already. Name another file."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is there already, and is no database. Name another file."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 belongs to the database itself. Name another file."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is not there."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is damaged or not a database of Tollgate's."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is damaged: %2"),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is not a database of Tollgate's."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is not a database of Tollgate's: its tables are not those of version %2, or it has triggers."),
    QT_TRANSLATE_NOOP("tollgate::core", "%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate."),
};
// clang-format on

struct Pattern {
    const char *text;
    QRegularExpression expression;
};

/// Those with something to fill in; the more they say themselves, the earlier they are tried.
std::vector<Pattern> makePatterns()
{
    static const QRegularExpression hole(QStringLiteral("\\\\%[0-9]"));
    std::vector<Pattern> patterns;
    for (const char *text : table) {
        QString escaped = QRegularExpression::escape(QString::fromUtf8(text));
        if (!escaped.contains(hole))
            continue;
        patterns.push_back(
            {text,
             QRegularExpression(QRegularExpression::anchoredPattern(escaped.replace(hole, QStringLiteral("(.+?)"))),
                                QRegularExpression::DotMatchesEverythingOption)});
    }
    std::ranges::stable_sort(patterns, std::ranges::greater(), [](const Pattern &one) { return qstrlen(one.text); });
    return patterns;
}

QString lookedUp(const char *text)
{
    return QCoreApplication::translate("tollgate::core", text);
}

} // namespace

QString ofCore(const QString &english)
{
    if (english.isEmpty() || lookedUp(table[0]) == QLatin1String(table[0]))
        return english; // so is the language
    static const std::vector<Pattern> patterns = makePatterns();
    const QString whole = lookedUp(english.toUtf8().constData());
    if (whole != english)
        return whole;
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        const QString text = lookedUp(pattern.text);
        // In one go: what is filled in may hold a % of its own.
        QStringList parts = match.capturedTexts().mid(1);
        for (qsizetype i = 0; i < parts.size(); ++i) // what stands in quotes is a name
            if (!QLatin1String(pattern.text).contains(QStringLiteral("'%%1").arg(i + 1)))
                parts[i] = lookedUp(parts[i].toUtf8().constData());
        static const QRegularExpression place(QStringLiteral("%([0-9])"));
        QString made;
        qsizetype end = 0;
        for (auto places = place.globalMatch(text); places.hasNext();) {
            const QRegularExpressionMatch one = places.next();
            made += QStringView(text).mid(end, one.capturedStart() - end);
            made += parts.value(one.capturedView(1).toInt() - 1);
            end = one.capturedEnd();
        }
        return made + text.mid(end);
    }
    return english;
}

std::span<const char *const> coreWords()
{
    return table;
}

} // namespace tollgate::words
