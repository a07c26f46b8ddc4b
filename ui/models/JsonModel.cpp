// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonModel.h"

#include "ui/models/CallText.h"

#include <QRegularExpression>
#include <utility>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qsizetype lineAtMost = 160, previewAtMost = 60, tooltipAtMost = 2000;
constexpr std::size_t bytesOfLine = 1024;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

JsonModel::Kind kindOf(const js::value &value)
{
    switch (value.kind()) {
    case js::kind::object:
        return JsonModel::Kind::Object;
    case js::kind::array:
        return JsonModel::Kind::Array;
    case js::kind::string:
        return JsonModel::Kind::Text;
    case js::kind::int64:
    case js::kind::uint64:
    case js::kind::double_:
        return JsonModel::Kind::Number;
    default:
        return JsonModel::Kind::Word;
    }
}

std::size_t countOf(const js::value &value)
{
    return value.is_object() ? value.get_object().size() : value.is_array() ? value.get_array().size() : 0;
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

/// A value that holds nothing else, in a line.
QString leafInLine(const js::value &value)
{
    if (!value.is_string())
        return textOf(js::serialize(value));
    const std::string_view text = value.get_string();
    return shortened(textOf(text.substr(0, bytesOfLine)).simplified(), lineAtMost);
}

/// What an object or a list holds, at a glance: `{ role: user, content: [1] }`.
QString preview(const js::value &value)
{
    QStringList parts;
    qsizetype length = 0;
    bool isCut = false;
    const auto add = [&](const QString &name, const js::value &one) {
        if (length > previewAtMost) {
            isCut = true;
            return false;
        }
        const QString inside = one.is_object() ? QStringLiteral("{%1}").arg(countOf(one))
            : one.is_array()                   ? QStringLiteral("[%1]").arg(countOf(one))
                                               : shortened(leafInLine(one), 32);
        parts << (name.isEmpty() ? inside : name + QStringLiteral(": ") + inside);
        length += parts.back().size();
        return true;
    };
    if (value.is_array()) {
        for (const js::value &one : value.get_array())
            if (!add({}, one))
                break;
    } else {
        for (const auto &member : value.get_object())
            if (!add(textOf(member.key()), member.value()))
                break;
    }
    const QString all = parts.join(QStringLiteral(", ")) + (isCut ? QStringLiteral(", …") : QString());
    if (value.is_array())
        return all.isEmpty() ? QStringLiteral("[ ]") : QStringLiteral("[ %1 ]").arg(all);
    return all.isEmpty() ? QStringLiteral("{ }") : QStringLiteral("{ %1 }").arg(all);
}

QString wholeOf(const js::value &value)
{
    if (value.is_string())
        return textOf(value.get_string());
    const QString line = textOf(js::serialize(value));
    return value.is_structured() ? indented(line) : line;
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return plain.match(name).hasMatch();
}

/// Looks through a value and what is in it.
class Search {
public:
    Search(const QString &words, std::size_t most) : m_words(words), m_most(most) { }
    void through(const js::value &value)
    {
        int row = 0;
        if (value.is_object())
            for (const auto &member : value.get_object())
                one(textOf(member.key()), member.value(), row++);
        else if (value.is_array())
            for (const js::value &element : value.get_array())
                one({}, element, row++);
    }
    std::vector<std::vector<int>> take() { return std::move(m_found); }

private:
    void one(const QString &name, const js::value &value, int row)
    {
        if (m_found.size() >= m_most)
            return;
        m_rows.push_back(row);
        const bool isLeaf = !value.is_structured();
        const bool fits = name.contains(m_words, Qt::CaseInsensitive)
            || (isLeaf && wholeOf(value).contains(m_words, Qt::CaseInsensitive));
        if (fits)
            m_found.push_back(m_rows);
        if (!isLeaf)
            through(value);
        m_rows.pop_back();
    }
    const QString &m_words;
    const std::size_t m_most;
    std::vector<int> m_rows;
    std::vector<std::vector<int>> m_found;
};

} // namespace

struct JsonModel::Node {
    const js::value *value = nullptr;
    QString name;
    Node *above = nullptr;
    int row = 0;
    bool isOpen = false;
    std::vector<std::unique_ptr<Node>> below;
};

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent) { }

JsonModel::~JsonModel() = default;

void JsonModel::setValue(js::value value)
{
    beginResetModel();
    m_value = std::move(value);
    m_root = std::make_unique<Node>();
    m_root->value = &m_value;
    endResetModel();
}

std::vector<std::vector<int>> JsonModel::find(const QString &words, std::size_t most) const
{
    Search search(words, most);
    if (!words.isEmpty())
        search.through(m_value);
    return search.take();
}

QModelIndex JsonModel::at(const std::vector<int> &rows) const
{
    QModelIndex place;
    for (const int row : rows)
        place = index(row, 0, place);
    return place;
}

JsonModel::Node *JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void JsonModel::open(Node &node) const
{
    if (std::exchange(node.isOpen, true))
        return;
    node.below.reserve(countOf(*node.value));
    const auto add = [&](QString name, const js::value &value) {
        auto one = std::make_unique<Node>();
        one->value = &value;
        one->name = std::move(name);
        one->above = &node;
        one->row = static_cast<int>(node.below.size());
        node.below.push_back(std::move(one));
    };
    if (node.value->is_object())
        for (const auto &member : node.value->get_object())
            add(textOf(member.key()), member.value());
    else if (node.value->is_array())
        for (const js::value &value : node.value->get_array())
            add(QString::number(node.below.size()), value);
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeOf(parent);
    if (!node || column != 0 || row < 0)
        return {};
    open(*node);
    const auto place = static_cast<std::size_t>(row);
    return place < node->below.size() ? createIndex(row, 0, node->below[place].get()) : QModelIndex();
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? nodeOf(child)->above : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node ? static_cast<int>(countOf(*node->value)) : 0;
}

bool JsonModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const bool isLeaf = !node.value->is_structured();
    switch (role) {
    case NameRole:
        return node.name;
    case ValueRole:
        return isLeaf ? leafInLine(*node.value) : preview(*node.value);
    case Qt::DisplayRole: // also for screen readers
        return node.name + QStringLiteral(": ") + (isLeaf ? leafInLine(*node.value) : preview(*node.value));
    case KindRole:
        return static_cast<int>(kindOf(*node.value));
    case WholeRole:
        return wholeOf(*node.value);
    case Qt::ToolTipRole:
        return isLeaf ? shortened(wholeOf(*node.value), tooltipAtMost) : preview(*node.value);
    case PathRole: {
        QString path;
        for (const Node *one = &node; one->above; one = one->above)
            path.prepend(one->above->value->is_array() ? QStringLiteral("[%1]").arg(one->row)
                             : isPlainName(one->name)
                             ? u'.' + one->name
                             : u'[' + textOf(js::serialize(js::value(one->name.toStdString()))) + u']');
        return path.startsWith(u'.') ? path : u'.' + path;
    }
    default:
        return {};
    }
}

bool parseForTree(const QString &text, js::value &value)
{
    const std::string bytes = text.toStdString();
    boost::system::error_code failed;
    value = js::parse(bytes, failed);
    if (!failed && value.is_structured())
        return true;
    js::array events;
    bool isJson = false;
    for (std::string_view rest = bytes; !rest.empty();) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with("data:"))
            line.remove_prefix(line.starts_with("data: ") ? 6 : 5);
        else if (!line.starts_with('{'))
            continue; // an event's name is in its data as well; a comment says nothing
        js::value event = js::parse(line, failed);
        isJson = isJson || !failed;
        events.push_back(failed ? js::value(js::string(line)) : std::move(event));
    }
    if (isJson)
        value = std::move(events);
    return isJson;
}

} // namespace tollgate::ui
