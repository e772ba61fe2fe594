#include "base/problem.hpp"

namespace binhyen {
namespace {

std::string fill(std::string_view sentence, std::vector<ProblemFact> const& facts) {
    std::string out;
    for (std::size_t at = 0; at < sentence.size();) {
        auto const open = sentence.find('{', at);
        auto const close = open == sentence.npos ? sentence.npos : sentence.find('}', open);
        if (close == sentence.npos) return out.append(sentence.substr(at));
        out.append(sentence.substr(at, open - at));
        auto const name = sentence.substr(open + 1, close - open - 1);
        for (auto const& fact : facts)
            if (fact.name == name) out.append(fact.text);
        at = close + 1;
    }
    return out;
}

}  // namespace

std::string render(Problem const& problem, Language language) {
    auto const& definition = *problem.definition;
    return fill(language == Language::vi ? definition.vi : definition.en, problem.facts);
}

std::string render_todo(Problem const& problem, Language language) {
    auto const& definition = *problem.definition;
    return fill(language == Language::vi ? definition.todo_vi : definition.todo_en, problem.facts);
}

std::string fact_text(std::string_view text) {
    return std::string(text);
}
std::string fact_text(Date date) {
    return date.to_vietnamese();
}
std::string fact_text(long long number) {
    return std::to_string(number);
}

}  // namespace binhyen
