// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Collect.h"

namespace tollgate::chat {
namespace {

using What = event::PartGrew::What;

class Collector {
public:
    Answer answer;

    void take(const event::Started &started)
    {
        answer.id = started.id;
        answer.model = started.model;
        answer.created = started.created;
        answer.usage = started.usage;
    }
    void take(const event::PartStarted &started) { part(started.choice, started.index) = started.part; }
    void take(const event::PartGrew &grew)
    {
        Part &grown = part(grew.choice, grew.index);
        if (auto *text = std::get_if<Text>(&grown.value))
            text->text += grew.text;
        else if (auto *thinking = std::get_if<Thinking>(&grown.value))
            (grew.what == What::Signature ? thinking->signature : thinking->text) += grew.text;
        else if (auto *call = std::get_if<ToolCall>(&grown.value))
            call->arguments += grew.text;
        else if (auto *refusal = std::get_if<Refusal>(&grown.value))
            refusal->text += grew.text;
    }
    void take(const event::Cited &cited)
    {
        if (auto *text = std::get_if<Text>(&part(cited.choice, cited.index).value))
            text->citations.push_back(cited.citation);
    }
    void take(const event::LogprobsSeen &seen) { choice(seen.choice).logprobs = seen.logprobs; }
    void take(const event::UsageSeen &seen)
    {
        if (!answer.usage)
            answer.usage = Usage();
        answer.usage->raiseTo(seen.usage);
    }
    void take(const event::Finished &finished)
    {
        choice(finished.choice).finish = finished.finish;
        choice(finished.choice).stopSequence = finished.stopSequence;
    }
    template <class Other>
    void take(const Other &)
    {
    }

private:
    template <class Item>
    static Item &at(std::vector<Item> &items, int index)
    {
        const auto place = static_cast<std::size_t>(index);
        if (items.size() <= place)
            items.resize(place + 1);
        return items[place];
    }
    Choice &choice(int index) { return at(answer.choices, index); }
    Part &part(int choiceIndex, int index) { return at(choice(choiceIndex).parts, index); }
};

} // namespace

Answer collected(std::span<const Event> events)
{
    Collector collector;
    for (const Event &event : events)
        std::visit([&](const auto &that) { collector.take(that); }, event);
    return std::move(collector.answer);
}

} // namespace tollgate::chat
