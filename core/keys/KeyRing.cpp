// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyRing.h"

#include "core/base/Uuid.h"

namespace tollgate {
namespace {

std::string named(const VirtualKey &key)
{
    return "Key '" + (key.name.empty() ? key.shown : key.name) + "'";
}

/// As it is named on a command line.
std::string typed(const VirtualKey &key)
{
    return key.name.empty() || key.name.find_first_of(" '\"$\\") != std::string::npos ? key.id.text() : key.name;
}

} // namespace

Secret KeyRing::newSecret()
{
    return Secret("sk-" + randomText(24));
}

void KeyRing::setMaster(const Secret &master)
{
    if (master.isEmpty()) {
        m_master.reset();
        return;
    }
    VirtualKey key;
    key.id = idOf(master.reveal());
    key.name = "master";
    key.shown = masked(master.reveal());
    key.master = true;
    m_master = std::make_shared<const VirtualKey>(std::move(key));
}

void KeyRing::put(VirtualKey key)
{
    const KeyId id = key.id;
    m_keys[id] = std::make_shared<const VirtualKey>(std::move(key));
}

void KeyRing::remove(const KeyId &id)
{
    m_keys.erase(id);
}

Result<VirtualKeyPtr> KeyRing::authenticate(std::string_view secret) const
{
    // Only the hash is looked up, so the time of the look-up tells nothing about a key.
    return authenticateById(idOf(secret));
}

Result<VirtualKeyPtr> KeyRing::authenticateById(const KeyId &id) const
{
    if (m_master && m_master->id == id)
        return m_master;
    const VirtualKeyPtr key = find(id);
    if (!key)
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message = "This key is not known here. Create one with 'tollgate keys create', or check that the "
                                "right one is sent."};
    return usable(key);
}

Result<VirtualKeyPtr> KeyRing::authenticateBound(std::string_view name) const
{
    const VirtualKeyPtr key = findByName(name);
    if (!key)
        return Error{.kind = ErrorKind::Unauthenticated,
                     .message = "This listener stands for the key '" + std::string(name)
                         + "', and there is none of that name. Create it with 'tollgate keys create'."};
    return usable(key);
}

Result<VirtualKeyPtr> KeyRing::usable(VirtualKeyPtr key) const
{
    if (!key->pausedWhy.empty())
        return Error{.kind = ErrorKind::KeyBlocked,
                     .message = named(*key) + " is paused: " + key->pausedWhy
                         + ". Resume it with 'tollgate keys resume " + typed(*key) + "'."};
    if (key->blocked)
        return Error{.kind = ErrorKind::KeyBlocked,
                     .message
                     = named(*key) + " is blocked. 'tollgate keys unblock " + typed(*key) + "' lets it work again."};
    if (key->expires && *key->expires <= m_clock.now())
        return Error{.kind = ErrorKind::KeyExpired,
                     .message = named(*key) + " has expired. Create a new one, or extend it."};
    return key;
}

VirtualKeyPtr KeyRing::find(const KeyId &id) const
{
    const auto found = m_keys.find(id);
    return found == m_keys.end() ? nullptr : found->second;
}

VirtualKeyPtr KeyRing::findByName(std::string_view name) const
{
    for (const auto &[id, key] : m_keys)
        if (!name.empty() && key->name == name)
            return key;
    return nullptr;
}

std::vector<VirtualKeyPtr> KeyRing::all() const
{
    std::vector<VirtualKeyPtr> keys;
    keys.reserve(m_keys.size());
    for (const auto &[id, key] : m_keys)
        keys.push_back(key);
    return keys;
}

} // namespace tollgate
