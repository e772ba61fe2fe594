#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/date.hpp"

/// JSON with the standard library alone and without exceptions, for what is also compiled to
/// WebAssembly. A struct names its members once, for writing and for reading:
///
///     constexpr auto members_of(Bed const*) { return std::tuple{member("row", &Bed::row), …}; }
///     constexpr auto words_of(Soil) { return std::array<std::string_view, 2>{"clay", "sand"}; }
///
/// both beside the type, where argument-dependent look-up finds them. Members that are as a blank
/// struct has them are left out; unknown ones are passed over when reading, and missing ones stay
/// as they were. Whole numbers only. The rest of the program uses base/json.hpp.
namespace binhyen::plain_json {

template <class T, class M>
struct Member {
    std::string_view name;
    M T::* pointer;
};

template <class T, class M>
constexpr Member<T, M> member(std::string_view name, M T::* pointer) {
    return {name, pointer};
}

template <class E>
concept Worded = std::is_enum_v<E> && requires(E value) { words_of(value); };

template <class T>
concept Named = std::is_class_v<T> && requires(T const* object) { members_of(object); };

class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}

    void text(std::string_view);
    void number(std::int64_t);
    void truth(bool);
    void null();
    /// A value may follow; the comma before it is set by itself.
    void key(std::string_view);
    void open(char bracket);
    void close(char bracket);

private:
    void separate();

    std::string& out_;
    bool wants_comma_ = false;
};

/// Reads one document. The first thing that is not as expected is the end of it: from then on every
/// value is blank, every list empty, and `is_understood` says no.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text), length_(text.size()) {}

    [[nodiscard]] std::string text();
    [[nodiscard]] std::int64_t number();
    [[nodiscard]] bool truth();
    /// Takes the null, if there is one.
    [[nodiscard]] bool null();
    /// Takes a value of any kind.
    void skip();
    void refuse() { is_refused_ = true; }

    /// Calls take_value(key) for each member; it must take the value.
    template <class F>
    void object(F&& take_value) {
        if (!enter('{', '}')) return;
        do {
            auto const key = text();
            if (!take(':')) return refuse();
            take_value(std::string_view(key));
        } while (goes_on('}'));
    }
    template <class F>
    void list(F&& take_item) {
        if (!enter('[', ']')) return;
        do take_item();
        while (goes_on(']'));
    }

    /// Asked at the end: whether all was as expected and nothing came after it.
    [[nodiscard]] bool is_understood();
    /// How many bytes were read before the fault.
    [[nodiscard]] std::size_t place() const { return length_ - rest_.size(); }

private:
    bool take(char);
    bool take_word(std::string_view);
    bool enter(char open, char close);
    bool goes_on(char close);
    void escape(std::string& out);
    std::uint32_t hex4();
    void pass_space();

    std::string_view rest_;
    std::size_t length_;
    int depth_ = 0;
    bool is_refused_ = false;
};

// ---- one overload per kind of value; a type of one's own may add another beside it

inline void put(Writer& to, std::string const& value) {
    to.text(value);
}
inline void put(Writer& to, std::string_view value) {
    to.text(value);
}
inline void put(Writer& to, std::same_as<bool> auto value) {
    to.truth(value);
}
inline void put(Writer& to, Date value) {
    to.text(value.to_text());
}
template <std::integral N>
    requires(!std::same_as<N, bool>)
void put(Writer& to, N value) {
    to.number(std::int64_t(value));
}
template <Worded E>
void put(Writer& to, E value) {
    to.text(words_of(value)[std::size_t(value)]);
}
template <class T>
void put(Writer&, std::optional<T> const&);
template <class T>
void put(Writer&, std::vector<T> const&);
template <Named T>
void put(Writer&, T const&);

inline void get(Reader& from, std::string& into) {
    into = from.text();
}
inline void get(Reader& from, std::same_as<bool> auto& into) {
    into = from.truth();
}
inline void get(Reader& from, Date& into) {
    auto const day = Date::parse(from.text());
    if (!day) return from.refuse();
    into = *day;
}
template <std::integral N>
    requires(!std::same_as<N, bool>)
void get(Reader& from, N& into) {
    auto const number = from.number();
    if (!std::in_range<N>(number)) return from.refuse();
    into = N(number);
}
template <Worded E>
void get(Reader& from, E& into) {
    auto const word = from.text();
    auto const words = words_of(E{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) into = E(i);
        if (words[i] == word) return;
    }
    from.refuse();
}
template <class T>
void get(Reader&, std::optional<T>&);
template <class T>
void get(Reader&, std::vector<T>&);
template <Named T>
void get(Reader&, T&);

template <class T>
void put(Writer& to, std::optional<T> const& value) {
    if (!value) return to.null();
    put(to, *value);
}
template <class T>
void put(Writer& to, std::vector<T> const& values) {
    to.open('[');
    for (auto const& value : values) put(to, value);
    to.close(']');
}

template <class M>
bool is_blank(M const& value, M const& blank) {
    if constexpr (requires { value.empty(); })
        return value.empty();
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (std::equality_comparable<M>)
        return value == blank;
    else
        return false;
}

template <Named T>
void put(Writer& to, T const& object) {
    T const blank{};
    auto const one = [&](auto const& member) {
        if (is_blank(object.*member.pointer, blank.*member.pointer)) return;
        to.key(member.name);
        put(to, object.*member.pointer);
    };
    to.open('{');
    std::apply([&](auto const&... each) { (one(each), ...); }, members_of(&object));
    to.close('}');
}

template <class T>
void get(Reader& from, std::optional<T>& into) {
    into.reset();
    if (from.null()) return;
    get(from, into.emplace());
}
template <class T>
void get(Reader& from, std::vector<T>& into) {
    into.clear();
    from.list([&] { get(from, into.emplace_back()); });
}
template <Named T>
void get(Reader& from, T& into) {
    from.object([&](std::string_view key) {
        bool is_known = false;
        auto const one = [&](auto const& member) {
            if (is_known || member.name != key) return;
            is_known = true;
            get(from, into.*member.pointer);
        };
        std::apply([&](auto const&... each) { (one(each), ...); },
                   members_of(static_cast<T const*>(&into)));
        if (!is_known) from.skip();
    });
}

template <class T>
std::string written(T const& value) {
    std::string out;
    Writer writer(out);
    put(writer, value);
    return out;
}

/// False when the text was not understood; `into` may then be half filled.
template <class T>
[[nodiscard]] bool read(std::string_view text, T& into) {
    Reader reader(text);
    get(reader, into);
    return reader.is_understood();
}

}  // namespace binhyen::plain_json
