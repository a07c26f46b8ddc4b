// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/Machine.h"

#include "core/connect/Lines.h"
#include "core/connect/TextEdit.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cstdlib>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

namespace tollgate {
namespace {

constexpr qint64 mostBytes = 8 << 20; ///< settings are not larger
constexpr const char *startupFiles[]
    = {".profile",        ".bash_profile", ".bashrc", ".zshenv", ".zprofile", ".zshrc", ".config/fish/config.fish",
       ".pam_environment"};

/// The version in the package.json of an npm package that the program belongs to.
std::string packageVersion(const QString &program, const std::string &package)
{
    QDir folder = QFileInfo(QFileInfo(program).canonicalFilePath()).dir();
    for (int up = 0; up < 4; ++up) {
        const Result<std::optional<std::string>> text
            = readWhole(folder.filePath(QStringLiteral("package.json")).toStdString());
        boost::system::error_code failed;
        const boost::json::value json = text && *text ? boost::json::parse(**text, failed) : boost::json::value();
        if (!failed && json.is_object() && json.get_object().contains("version")
            && json.at("name") == boost::json::value(package) && json.at("version").is_string())
            return std::string(json.at("version").as_string());
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace

Result<std::optional<std::string>> readWhole(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return std::optional<std::string>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NoPermission, .message = path + " cannot be read."};
    if (file.size() > mostBytes)
        return Error{.kind = ErrorKind::Storage, .message = path + " is too large for a file of settings."};
    return std::optional(file.readAll().toStdString());
}

ToolMachine::ToolMachine(std::string home, Environment environment)
    : m_home(std::move(home)), m_environment(std::move(environment))
{
}

ToolMachine ToolMachine::thisOne()
{
    return {QDir::homePath().toStdString(), [](const std::string &name) -> std::optional<std::string> {
                const char *const value = std::getenv(name.c_str());
                return value && *value ? std::optional<std::string>(value) : std::nullopt;
            }};
}

std::string ToolMachine::place(std::string_view file) const
{
    if (file.starts_with("~/"))
        return m_home + std::string(file.substr(1));
    const std::size_t colon = file.find(":-"), end = file.find('}');
    if (!file.starts_with("${") || colon == std::string_view::npos || end == std::string_view::npos)
        return std::string(file);
    const std::optional<std::string> set = m_environment(std::string(file.substr(2, colon - 2)));
    return (set ? *set : place(file.substr(colon + 2, end - colon - 2))) + std::string(file.substr(end + 1));
}

std::string ToolMachine::shown(std::string_view path) const
{
    return path.starts_with(m_home + '/') ? '~' + std::string(path.substr(m_home.size())) : std::string(path);
}

std::string ToolMachine::commandOf(const ToolRecipe &recipe) const
{
    QStringList folders
        = QString::fromStdString(m_environment("PATH").value_or("")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // A window that the desktop has started does not see what a shell adds to its PATH.
    folders << QStringLiteral("/opt/homebrew/bin");
    for (const char *more : {"/.local/bin", "/.npm-global/bin", "/.bun/bin", "/.cargo/bin", "/.volta/bin", "/.deno/bin",
                             "/.asdf/shims", "/.local/share/mise/shims", "/.local/share/pnpm", "/go/bin", "/bin"})
        folders << QString::fromStdString(m_home + more);
    // nvm keeps a folder for each version of Node; the newest comes first.
    const QDir versions(QString::fromStdString(place("${NVM_DIR:-~/.nvm}")) + QStringLiteral("/versions/node"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return QVersionNumber::fromString(a.mid(1)) > QVersionNumber::fromString(b.mid(1));
    });
    for (const QString &name : names)
        folders << versions.filePath(name) + QStringLiteral("/bin");
    for (const std::string &command : recipe.commands)
        for (const QString &folder : folders) {
            const QFileInfo file(folder + u'/' + QString::fromStdString(command));
            if (file.isFile() && file.isExecutable())
                return file.filePath().toStdString();
        }
    return {};
}

ToolFound ToolMachine::find(const ToolRecipe &recipe) const
{
    ToolFound found;
    found.command = commandOf(recipe);
    found.isFound = !found.command.empty() || recipe.isEverywhere;
    for (const std::string &trace : recipe.traces)
        found.isFound = found.isFound || QFileInfo::exists(QString::fromStdString(place(trace)));
    if (!found.command.empty() && !recipe.package.empty())
        found.version = packageVersion(QString::fromStdString(found.command), recipe.package);
    return found;
}

std::vector<ToolConflict> ToolMachine::conflicts(const ToolRecipe &recipe) const
{
    std::vector<ToolConflict> all;
    for (const std::string &name : recipe.variables) {
        const std::size_t before = all.size();
        for (const char *file : startupFiles) {
            const std::string path = m_home + '/' + file;
            const Result<std::optional<std::string>> text = readWhole(path);
            std::size_t number = 0;
            for (const std::string &line : text &&*text ? linesOf(**text) : std::vector<std::string>()) {
                ++number;
                if (setsVariable(line, name))
                    all.push_back({name, path, number});
            }
        }
        if (all.size() == before && m_environment(name))
            all.push_back({name, {}, 0});
    }
    return all;
}

} // namespace tollgate
