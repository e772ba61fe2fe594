#pragma once

#include <exception>
#include <memory>
#include <string_view>

struct XML_ParserStruct;

/// XML as a stream of events. A document type is refused, since only attackers send one here.
namespace binhyen::paper {

/// Attributes of one element, valid during the event.
class XmlAttributes {
public:
    explicit XmlAttributes(char const* const* pairs) : pairs_(pairs) {}

    /// By local name ("id" finds r:id); empty if there is none.
    [[nodiscard]] std::string_view find(std::string_view name) const;

private:
    char const* const* pairs_;
};

/// Names come without their namespace prefix.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, XmlAttributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

class XmlReader {
public:
    explicit XmlReader(XmlEvents&);

    enum class Last { no, yes };

    /// False if the document is not well-formed or has a document type. What an event threw is
    /// thrown again here.
    bool feed(std::string_view piece, Last);

private:
    struct State {
        XmlEvents* events;
        XML_ParserStruct* parser;
        std::exception_ptr thrown;
        bool is_refused = false;
    };

    template <class Act>
    static void guarded(void* state, Act act);

    std::unique_ptr<State> state_;
    std::shared_ptr<XML_ParserStruct> parser_;
};

}  // namespace binhyen::paper
