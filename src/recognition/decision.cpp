#include "recognition/decision.hpp"

#include "base/text.hpp"
#include "recognition/problems.hpp"

namespace binhyen::recognition {
namespace {

std::string_view office(Issuer issuer) {
    switch (issuer) {
        case Issuer::chairman:
            return "Chủ tịch Ủy ban nhân dân";
        case Issuer::peoples_committee:
            return "Ủy ban nhân dân";
        case Issuer::steering_committee:
            return "Ban Chỉ đạo";
    }
    return "";
}

}  // namespace

std::string issuer_name(Issuer issuer, std::string_view place_type, std::string_view place_name) {
    std::string name(office(issuer));
    name.append(" ").append(text::lower(place_type)).append(" ").append(place_name);
    return name;
}

Result<> check_number(std::string_view number) {
    auto const slash = number.find('/');
    auto const digits = number.substr(0, slash);
    auto const is_right = slash != number.npos && !digits.empty() &&
                          digits.find_first_not_of("0123456789") == digits.npos &&
                          digits.find_first_not_of('0') != digits.npos && slash + 1 < number.size();
    if (!is_right) return refuse(problems::decision_number_wrong(number));
    return {};
}

bool is_same_number(std::string_view one, std::string_view other) {
    auto const bare = [](std::string_view number) {
        auto const folded = text::folded(number);
        return folded.substr(std::min(folded.find_first_not_of('0'), folded.size()));
    };
    return bare(one) == bare(other);
}

}  // namespace binhyen::recognition
