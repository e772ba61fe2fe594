#include "rulebook/explain.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace binhyen::rulebook {
namespace {

namespace json = boost::json;

json::object caption_json(Caption const& caption) {
    return {{"vi", caption.vi}, {"en", caption.en}};
}

json::object period_json(Period const& period) {
    return {{"from", period.from.to_text()}, {"to", period.to.to_text()}};
}

struct Teller {
    Rulebook const& book;
    Settings const& settings;
    SubjectFacts const& facts;
    Evaluation const& evaluation;

    [[nodiscard]] Named const* about(Node const& node) const {
        if (node.about == 0xffff) return nullptr;
        switch (node.role) {
            case NodeRole::event:
                return &book.events[node.about];
            case NodeRole::category:
                return &book.categories[node.about];
            case NodeRole::item:
                return &book.items[node.about];
            case NodeRole::kind:
                return &book.kinds[node.about];
            case NodeRole::criterion:
                if (node.reason == Reason::flag_is_no) return &book.flags[node.about];
                if (node.test == TestKind::none || node.test == TestKind::none_except) {
                    return &book.events[node.about];
                }
                return &book.facts[node.about];
            case NodeRole::subject:
                break;
        }
        return nullptr;
    }

    void name(Node const& node, json::object& out) const {
        out["role"] = code_of(node.role);
        if (node.role == NodeRole::criterion) {
            auto const& criterion = book[node.criterion];
            out["code"] = criterion.code;
            out["clause"] = criterion.clause;
            out["law"] = book.id + "/" + criterion.clause;
            out["caption"] = caption_json(criterion.caption);
            out["test"] = code_of(node.test);
            if (!criterion.supplement.empty()) out["supplement"] = criterion.supplement;
        }
        if (auto const* named = about(node)) {
            bool const is_criterion = node.role == NodeRole::criterion;
            out[is_criterion ? "about" : "code"] = named->code;
            if (!is_criterion) out["caption"] = caption_json(named->caption);
        }
    }

    void figure(Node const& node, json::object& out) const {
        if (node.has_date) out["on"] = node.on.to_text();
        bool const has_figures = node.counted != 0 || node.out_of != 0;
        if (has_figures) out["counted"] = node.counted;
        if (has_figures) out["out_of"] = node.out_of;
        if (node.undecided != 0) out["undecided"] = node.undecided;
        if (node.still_needed != 0) out["still_needed"] = node.still_needed;
        if (node.test == TestKind::share_at_least) {
            out["at_least"] =
                std::to_string(node.ratio.numerator) + "/" + std::to_string(node.ratio.denominator);
        }
        if (node.exception != Exception::none) out["exception"] = code_of(node.exception);
        if (node.trend != Trend::none) out["trend"] = code_of(node.trend);
        if (node.incident >= 0) {
            auto const& incident = facts.incidents[std::size_t(node.incident)];
            out["incident"] = {{"place", node.incident}, {"on", incident.on.to_text()}};
        }
        if (node.is_beside) out["beside"] = true;
        if (node.setting.exists()) {
            out["setting"] = {{"code", book[node.setting].code},
                              {"value", settings.value(book, node.setting).code}};
        }
    }

    [[nodiscard]] json::object node(std::size_t place) const {
        Node const& told = evaluation.nodes[place];
        json::object out;
        name(told, out);
        out["outcome"] = code_of(told.outcome);
        out["reason"] = code_of(told.reason);
        figure(told, out);
        out["text"] = {{"vi", sentence(book, evaluation, told, Language::vi)},
                       {"en", sentence(book, evaluation, told, Language::en)}};
        auto const below = children(place);
        if (!below.empty()) out["children"] = below;
        return out;
    }

    [[nodiscard]] json::array children(std::size_t parent) const {
        json::array all;
        for (std::size_t i = parent + 1; i < evaluation.nodes.size(); ++i) {
            if (evaluation.nodes[i].parent == std::int32_t(parent)) all.emplace_back(node(i));
        }
        return all;
    }
};

std::size_t depth_of(Evaluation const& evaluation, Node const& node) {
    std::size_t depth = 0;
    for (auto at = node.parent; at > 0; at = evaluation.nodes[std::size_t(at)].parent) ++depth;
    return depth;
}

std::string line_of(Rulebook const& book, Evaluation const& evaluation, Node const& node,
                    Language language) {
    bool const is_vi = language == Language::vi;
    auto const& criterion = book[node.criterion];
    std::string line(2 * depth_of(evaluation, node), ' ');
    line += clause_in_words(criterion.clause, language) + ": ";
    line += is_vi ? criterion.caption.vi : criterion.caption.en;
    line += " — ";
    line += caption_of(node.outcome, language);
    bool const is_group = node.test == TestKind::all_of || node.test == TestKind::borrowed;
    if (!is_group || node.reason == Reason::flag_is_no || node.reason == Reason::flag_not_known) {
        line += ". " + sentence(book, evaluation, node, language);
    }
    return line + "\n";
}

}  // namespace

boost::json::value explain_as_json(Rulebook const& book, Settings const& settings,
                                   SubjectFacts const& facts, Evaluation const& evaluation) {
    Teller const teller{book, settings, facts, evaluation};
    json::object chosen;
    for (std::size_t i = 0; i < book.settings.size(); ++i) {
        chosen[book.settings[i].code] = settings.value(book, {std::uint16_t(i)}).code;
    }
    return json::object{
        {"rulebook", book.id},
        {"version", book.version},
        {"kind", book[evaluation.kind].code},
        {"year", evaluation.year},
        {"window", period_json(evaluation.window)},
        {"base_window", period_json(evaluation.base_window)},
        {"registration", period_json(evaluation.registration)},
        {"outcome", code_of(evaluation.outcome())},
        {"settings", chosen},
        {"criteria", teller.children(0)},
    };
}

std::string explain_as_text(Rulebook const& book, Evaluation const& evaluation, Language language) {
    bool const is_vi = language == Language::vi;
    auto const& kind = book[evaluation.kind];
    std::string text = is_vi ? kind.caption.vi : kind.caption.en;
    text += (is_vi ? ", năm xét " : ", cycle ") + std::to_string(evaluation.year) + " (" +
            evaluation.window.from.to_vietnamese() + " – " + evaluation.window.to.to_vietnamese() +
            "): ";
    text += std::string(caption_of(evaluation.outcome(), language)) + "\n";
    for (auto const& node : evaluation.nodes) {
        if (node.role != NodeRole::criterion) continue;
        text += line_of(book, evaluation, node, language);
    }
    return text;
}

}  // namespace binhyen::rulebook
