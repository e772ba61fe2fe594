#include <array>

#include "kon-tum-2022/draft.hpp"

// Bodies that Điều 1 leaves out; somebody tries to enrol them all the same. They are kept apart
// from the subjects of the year. [law: tt124-2021/1.2]
namespace binhyen::demo {
namespace {

Subject outsider(Draft& draft, SubjectKind kind, std::string code, std::string name) {
    Subject body;
    body.kind = kind;
    body.code = std::move(code);
    body.name = std::move(name);
    body.commune = draft.slots.home;
    body.managed_by = body.authority = draft.ground.district_of(draft.slots.home);
    body.head_title = "Người đứng đầu";
    return body;
}

struct Firm {
    std::string_view name;
    std::string_view sector;
    std::int64_t workers;
    std::int64_t revenue;
    std::int64_t capital;
    std::string_view why;
};

// At the edge: 100 workers and capital of exactly 20 billion are still small.
constexpr std::array firms{
    Firm{"Công ty TNHH Mộc Lá Thông", "agriculture_industry", 100, 60'000, 20'000, "small"},
    Firm{"Công ty TNHH Thương mại Mái Rông", "trade_services", 50, 100'000, 70'000, "small"},
    Firm{"Công ty TNHH Du lịch Khói Bếp", "trade_services", 8, 6'500, 2'900, "micro"},
};

struct School {
    std::string_view name;
    std::string_view level;
};

constexpr std::array schools{
    School{"Trường Tiểu học Măng Non", "primary"},
    School{"Trường Mầm non Hoa Cau", "preschool"},
    School{"Nhóm trẻ Nắng Mai", "nursery"},
};

constexpr std::array armed_bodies{"Đơn vị vũ trang giả định số 1", "Đơn vị vũ trang giả định số 2"};

}  // namespace

void make_refused(Draft& draft) {
    auto dice = draft.dice("refused");
    std::size_t number = 0;
    auto const enter = [&](SubjectKind kind, std::string_view name,
                           std::string_view why) -> Scope& {
        auto body = outsider(draft, kind, "NGOAI-" + three_digits(++number), std::string(name));
        body.head_name = person_name(dice, Style::lowland);
        return draft.year.refused.emplace_back(std::move(body), std::string(why)).subject.scope;
    };
    for (auto const& firm : firms) {
        auto& scope = enter(SubjectKind::enterprise, firm.name, firm.why);
        scope.sector = firm.sector;
        scope.insured_workers = firm.workers;
        scope.revenue = firm.revenue;
        scope.capital = firm.capital;
    }
    for (auto const& school : schools)
        enter(SubjectKind::school, school.name, school.level).school_level = school.level;
    for (auto const* name : armed_bodies)
        enter(SubjectKind::agency, name, "armed_force").is_armed_force = true;
}

}  // namespace binhyen::demo
