// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallsModel.h"

#include "ui/look/Format.h"
#include "ui/models/Attention.h"
#include "ui/widgets/Table.h"

namespace tollgate::ui {
namespace {

QString countOf(qint64 tokens)
{
    return tokens > 0 ? format::shortCount(tokens) : QString();
}

QString tokensInWords(const Call &call)
{
    return CallsModel::tr("Input %1, of which from cache %2; output %3")
        .arg(format::count(call.promptTokens), format::count(call.cachedTokens), format::count(call.completionTokens));
}

} // namespace

int CallsModel::rowOf(const QString &id) const
{
    const auto serial = m_serials.constFind(id);
    return serial == m_serials.constEnd() ? -1 : static_cast<int>(m_newest - *serial);
}

const Call *CallsModel::at(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_calls.size() ? &m_calls[static_cast<std::size_t>(row)]
                                                                      : nullptr;
}

const Call *CallsModel::find(const QString &id) const
{
    return at(rowOf(id));
}

void CallsModel::take(const std::vector<Call> &news)
{
    std::vector<Call> fresh;
    const auto inside = [](std::vector<Call> &list, const Call &call) {
        for (Call &known : list)
            if (known.id == call.id) {
                known = call;
                return true;
            }
        return false;
    };
    int first = static_cast<int>(m_calls.size()), last = -1;
    for (const Call &call : news) {
        if (const int row = rowOf(call.id); row >= 0) {
            m_calls[static_cast<std::size_t>(row)] = call;
            first = std::min(first, row);
            last = std::max(last, row);
        } else if (!inside(m_waiting, call) && !inside(fresh, call)) {
            fresh.push_back(call);
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (fresh.empty())
        return;
    if (m_follows)
        return insertOnTop(std::move(fresh));
    for (Call &call : fresh)
        if (m_waiting.size() < most)
            m_waiting.push_back(std::move(call));
    emit waitingChanged();
}

void CallsModel::insertOnTop(std::vector<Call> fresh)
{
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (Call &call : fresh) {
        m_serials.insert(call.id, ++m_newest);
        m_calls.push_front(std::move(call));
    }
    endInsertRows();
    letGo();
}

void CallsModel::letGo()
{
    if (m_calls.size() <= most)
        return;
    beginRemoveRows({}, static_cast<int>(most), static_cast<int>(m_calls.size()) - 1);
    while (m_calls.size() > most) {
        m_serials.remove(m_calls.back().id);
        m_calls.pop_back();
    }
    endRemoveRows();
}

void CallsModel::setFollowing(bool follows)
{
    m_follows = follows;
    if (follows && !m_waiting.empty())
        insertOnTop(std::exchange(m_waiting, {}));
    emit waitingChanged();
}

void CallsModel::reset(std::vector<Call> calls)
{
    beginResetModel();
    m_calls.clear();
    m_serials.clear();
    m_waiting.clear();
    m_newest = static_cast<qint64>(calls.size());
    qint64 serial = m_newest;
    for (Call &call : calls) {
        m_serials.insert(call.id, serial--);
        m_calls.push_back(std::move(call));
    }
    endResetModel();
    letGo();
    emit waitingChanged();
}

void CallsModel::append(const std::vector<Call> &older)
{
    std::vector<Call> fresh;
    for (const Call &call : older)
        if (!m_serials.contains(call.id) && m_calls.size() + fresh.size() < most)
            fresh.push_back(call);
    if (fresh.empty())
        return;
    const int from = static_cast<int>(m_calls.size());
    beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
    for (Call &call : fresh) {
        m_serials.insert(call.id, m_newest - static_cast<qint64>(m_calls.size()));
        m_calls.push_back(std::move(call));
    }
    endInsertRows();
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    const Call *call = at(index.row());
    if (!call)
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column >= FirstToken ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole
        && (column == Time || column == FirstToken || column == Tool || column == Provider
            || (column >= Speed && column <= Output)))
        return colours().dim;
    if (role == IdRole)
        return call->id;
    if (column == StatusColumn) {
        if (role == BadgeRole)
            return true;
        if (role == ToneRole)
            return static_cast<int>(toneFor(*call));
        if (role == Qt::ToolTipRole && !call->message.isEmpty())
            return call->message;
    }
    if (role == Qt::ToolTipRole && column == Tokens && call->tokens() > 0)
        return tokensInWords(*call);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return format::clock(call->started);
    case Key:
        return call->keyName.isEmpty() ? tr("no name") : call->keyName;
    case Tool:
        return call->tool;
    case Model:
        return call->usedModel.isEmpty() || call->usedModel == call->askedModel
            ? call->askedModel
            : call->askedModel + QStringLiteral(" → ") + call->usedModel;
    case Provider:
        return call->provider;
    case StatusColumn:
        return wordFor(*call);
    case FirstToken:
        return call->firstTokenMs < 0 ? QString() : format::seconds(call->firstTokenMs);
    case Total:
        return call->isRunning() ? QStringLiteral("…") : format::seconds(call->durationMs);
    case Speed:
        return call->speed() ? format::count(*call->speed()) : QString();
    case Tokens:
        return countOf(call->tokens());
    case Input:
        return countOf(call->promptTokens);
    case Cached:
        return countOf(call->cachedTokens);
    case Output:
        return countOf(call->completionTokens);
    case Cost:
        return call->isRunning() && call->cost.isZero() ? QStringLiteral("…")
            : call->unpriced                            ? tr("no price")
                                                        : format::cost(call->cost);
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section >= FirstToken ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Key:
        return tr("Key");
    case Tool:
        return tr("Tool");
    case Model:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case StatusColumn:
        return tr("Status");
    case FirstToken:
        return tr("First, s");
    case Total:
        return tr("Total, s");
    case Speed:
        return tr("Tok/s");
    case Tokens:
        return tr("Tokens");
    case Input:
        return tr("Input");
    case Cached:
        return tr("Cached");
    case Output:
        return tr("Output");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

void FilteredCalls::setFilter(CallFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

bool FilteredCalls::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Call *call = static_cast<const CallsModel *>(sourceModel())->at(row);
    return call && m_filter.matches(*call);
}

} // namespace tollgate::ui
