// SPDX-License-Identifier: GPL-3.0-or-later
// The properties and messages are those of the Extended Window Manager Hints 1.5 and, for the tray, of
// freedesktop.org's System Tray Protocol.
#include "tests/desktop/Screen.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <poll.h>
#include <xcb/xcb.h>

namespace tollgate {
namespace {

using Clock = std::chrono::steady_clock;

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <class Reply>
using Held = std::unique_ptr<Reply, Free>;

constexpr std::uint32_t toManager = XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
constexpr std::uint32_t iconic = 3; // ICCCM, WM_CHANGE_STATE

/// The answer to a ping is the question, sent on to the root window.
bool isPong(const xcb_generic_event_t &event, xcb_atom_t question, std::uint32_t number)
{
    if ((event.response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(event);
    return message.data.data32[0] == question && message.data.data32[1] == number;
}

QList<std::uint32_t> numbersIn(const QByteArray &bytes)
{
    QList<std::uint32_t> numbers(bytes.size() / 4);
    if (!numbers.isEmpty())
        std::memcpy(numbers.data(), bytes.constData(), static_cast<std::size_t>(numbers.size()) * 4);
    return numbers;
}

} // namespace

Screen::Screen() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isThere())
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    // Answers to pings are sent to the root window, by Qt for those who want this.
    const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

bool Screen::isThere() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

std::uint32_t Screen::atom(const char *name) const
{
    const auto known = m_atoms.find(name);
    if (known != m_atoms.end())
        return known->second;
    const Held<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name), nullptr));
    return m_atoms[name] = reply ? reply->atom : 0;
}

QByteArray Screen::property(Window window, const char *name) const
{
    const Held<xcb_get_property_reply_t> reply(xcb_get_property_reply(
        m_connection, xcb_get_property(m_connection, 0, window, atom(name), XCB_GET_PROPERTY_TYPE_ANY, 0, 4096),
        nullptr));
    if (!reply)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(reply.get())), xcb_get_property_value_length(reply.get())};
}

QList<Screen::Window> Screen::windowsOf(qint64 process) const
{
    QList<Window> found;
    for (const Window window : numbersIn(property(m_root, "_NET_CLIENT_LIST"))) {
        const QList<std::uint32_t> owner = numbersIn(property(window, "_NET_WM_PID"));
        if (!owner.isEmpty() && owner.first() == process && isSeen(window))
            found << window;
    }
    return found;
}

Screen::Window Screen::active() const
{
    const QList<std::uint32_t> found = numbersIn(property(m_root, "_NET_ACTIVE_WINDOW"));
    return found.isEmpty() ? 0 : found.first();
}

QString Screen::titleOf(Window window) const
{
    return QString::fromUtf8(property(window, "_NET_WM_NAME"));
}

QString Screen::classOf(Window window) const
{
    return QString::fromLatin1(property(window, "WM_CLASS").split('\0').value(1));
}

bool Screen::isSeen(Window window) const
{
    const Held<xcb_get_window_attributes_reply_t> reply(
        xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
    return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE;
}

QRect Screen::placeOf(Window window) const
{
    const Held<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    const Held<xcb_translate_coordinates_reply_t> place(xcb_translate_coordinates_reply(
        m_connection, xcb_translate_coordinates(m_connection, window, m_root, 0, 0), nullptr));
    if (!size || !place)
        return {};
    return {place->dst_x, place->dst_y, size->width, size->height};
}

QImage Screen::picture(Window window) const
{
    const QSize size = placeOf(window).size();
    const Held<xcb_get_image_reply_t> reply(xcb_get_image_reply(
        m_connection,
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, static_cast<std::uint16_t>(size.width()),
                      static_cast<std::uint16_t>(size.height()), ~0U),
        nullptr));
    if (!reply || xcb_get_image_data_length(reply.get()) < size.width() * size.height() * 4)
        return {};
    return QImage(xcb_get_image_data(reply.get()), size.width(), size.height(), QImage::Format_RGB32).copy();
}

QImage Screen::picture() const
{
    return picture(m_root);
}

void Screen::tell(Window window, Window about, const char *what, const std::array<std::uint32_t, 5> &data,
                  std::uint32_t mask)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = about;
    event.type = atom(what);
    std::copy(data.begin(), data.end(), event.data.data32);
    xcb_send_event(m_connection, 0, window, mask, reinterpret_cast<const char *>(&event));
    xcb_flush(m_connection);
}

std::optional<std::chrono::nanoseconds> Screen::ping(Window window, std::chrono::milliseconds patience)
{
    const std::uint32_t number = ++m_pings, question = atom("_NET_WM_PING");
    atom("WM_PROTOCOLS"); // known before the time is taken
    const auto asked = Clock::now();
    tell(window, window, "WM_PROTOCOLS", {question, number, window, 0, 0}, XCB_EVENT_MASK_NO_EVENT);
    while (isThere()) {
        while (const Held<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)})
            if (isPong(*event, question, number))
                return Clock::now() - asked;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(asked + patience - Clock::now());
        if (left.count() <= 0)
            break;
        pollfd watched{.fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0};
        ::poll(&watched, 1, static_cast<int>(left.count()));
    }
    return std::nullopt;
}

void Screen::close(Window window)
{
    constexpr std::uint32_t byTaskbar = 2;
    tell(m_root, window, "_NET_CLOSE_WINDOW", {XCB_CURRENT_TIME, byTaskbar, 0, 0, 0}, toManager);
}

void Screen::minimise(Window window)
{
    tell(m_root, window, "WM_CHANGE_STATE", {iconic, 0, 0, 0, 0}, toManager);
}

Screen::Window Screen::tray() const
{
    const Held<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(
        m_connection, xcb_get_selection_owner(m_connection, atom("_NET_SYSTEM_TRAY_S0")), nullptr));
    return reply ? reply->owner : 0;
}

QList<Screen::Window> Screen::inside(Window window) const
{
    QList<Window> found;
    const Held<xcb_query_tree_reply_t> reply(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr));
    for (int i = 0; reply && i < xcb_query_tree_children_length(reply.get()); ++i) {
        const Window child = xcb_query_tree_children(reply.get())[i];
        found << child << inside(child);
    }
    return found;
}

} // namespace tollgate
