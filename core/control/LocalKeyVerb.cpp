// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/SecretSources.h"

#include <QFile>
#include <QSaveFile>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// The key of "this computer", on its way: looked for in its file, then in the keyring, then made.
struct Search {
    LocalControl &control;
    SecretRef item; ///< in the keyring; each data directory has one of its own
    std::string file;
    Control::Reply reply;

    bool works(const Secret &key) const { return control.parts().keys.find(KeyRing::idOf(key.reveal())) != nullptr; }
    void found(const Secret &key, const std::string &where)
    {
        reply(js::value(js::object{{"key", key.reveal()}, {"kept", where}}));
    }
};
using SearchPtr = std::shared_ptr<Search>;

Result<void> writePrivately(const std::string &path, const Secret &secret)
{
    QSaveFile file(QString::fromStdString(path));
    const std::string_view text = secret.reveal();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
        && file.commit())
        return {};
    return Error{.kind = ErrorKind::Storage, .message = path + " cannot be written."};
}

/// A key that is made anew goes to the keyring, else to the file.
void make(const SearchPtr &search, std::string name)
{
    search->control.ask("keys.create", {{"name", name}}, [search](Result<js::value> made) {
        if (!made)
            return search->reply(std::move(made).error());
        const Secret key{std::string(made->at("key").as_string())};
        search->control.parts().secrets.store(search->item, key, [search, key](const Result<void> &stored) {
            if (stored)
                return search->found(key, search->item.text());
            if (Result<void> written = writePrivately(search->file, key); !written)
                return search->reply(std::move(written).error());
            search->found(key, "file:" + search->file);
        });
    });
}

/// Nobody has its secret any more: a key of that name is replaced.
void replace(const SearchPtr &search, const std::string &name)
{
    if (!search->control.parts().keys.findByName(name))
        return make(search, name);
    search->control.ask("keys.revoke", {{"key", name}}, [search, name](Result<js::value> gone) {
        if (!gone)
            return search->reply(std::move(gone).error());
        make(search, name);
    });
}

} // namespace

void localKey(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    const std::string own = sha256Hex(parts.dataDir).substr(0, 8);
    const auto search = std::make_shared<Search>(Search{control,
                                                        {SecretRef::Source::Keychain, "this-computer-" + own, {}},
                                                        parts.dataDir + "/this-computer.key",
                                                        std::move(reply)});
    if (const Result<Secret> kept = readSecretFile(search->file); kept && search->works(*kept))
        return search->found(*kept, "file:" + search->file);
    parts.secrets.resolve(search->item, [search](const Result<Secret> &kept) {
        static const std::string name = "this computer";
        if (kept && search->works(*kept))
            return search->found(*kept, search->item.text());
        // A locked keyring may have it: that key goes on working, and this session gets one of its own.
        const ControlParts &parts = search->control.parts();
        const bool mayBeThere = parts.keys.findByName(name) && parts.keyring
            && parts.keyring->written().contains(search->item.name) && !kept;
        replace(search, mayBeThere ? name + ", without its keyring" : name);
    });
}

} // namespace tollgate::verb
