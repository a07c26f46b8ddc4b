// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SealingKey.h"

#include "core/base/Log.h"
#include "core/secrets/SealedText.h"

namespace tollgate {
namespace {

/// The vault in place of the keyring, and the other way round.
SecretRef otherPlace(SecretRef place)
{
    place.source = place.source == SecretRef::Source::Vault ? SecretRef::Source::Keychain : SecretRef::Source::Vault;
    return place;
}

} // namespace

SealingKey::SealingKey(Secrets &secrets, const Clock &clock, std::function<SecretRef()> place)
    : m_secrets(secrets), m_clock(clock), m_place(std::move(place))
{
}

void SealingKey::open(bool mayMake, std::function<void()> done)
{
    const bool isRefusedYet = !m_isOpening && m_clock.now() < m_nextTry;
    if (isOpen() || isRefusedYet)
        return done();
    m_waiting.push_back(std::move(done));
    if (m_isOpening)
        return;
    m_isOpening = true;
    const SecretRef place = m_place();
    if (place.isNone())
        return ended({}, "There is no keyring here and no open vault that could keep the key.");
    m_nextTry = m_clock.now() + std::chrono::minutes(1);
    look(place, mayMake);
}

void SealingKey::look(const SecretRef &place, bool mayMake)
{
    m_secrets.resolve(place, [this, place, mayMake, alive = m_alive](Result<Secret> found) {
        if (!*alive)
            return;
        if (found)
            return ended(*found, {});
        if (mayMake)
            return make(place);
        // The key exists, and this is not the time to make another one. Whoever has made a vault since then, or has
        // given it up, has it where it was made.
        m_secrets.resolve(otherPlace(place), [this, alive, why = found.error().message](Result<Secret> there) {
            if (*alive)
                ended(there ? *there : Secret(), there ? std::string() : why);
        });
    });
}

void SealingKey::make(const SecretRef &place)
{
    const Secret fresh = sealed::newKey();
    m_secrets.store(place, fresh, [this, fresh, alive = m_alive](const Result<void> &stored) {
        if (!*alive)
            return;
        if (stored)
            ended(fresh, {});
        else
            ended({}, stored.error().message);
    });
}

void SealingKey::ended(const Secret &key, std::string whyNot)
{
    m_isOpening = false;
    m_key = key;
    if (!whyNot.empty() && whyNot != m_whyNot)
        log::info("the key that encrypts what is kept on disk is not there", {{"why", whyNot}});
    m_whyNot = std::move(whyNot);
    for (const std::function<void()> &done : std::exchange(m_waiting, {}))
        done();
}

} // namespace tollgate
