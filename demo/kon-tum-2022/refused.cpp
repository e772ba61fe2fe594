#include <array>

#include "kon-tum-2022/codes.hpp"
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
    Firm{"Công ty TNHH Mộc Lá Thông", "production", 100, 60'000, 20'000, "small"},
    Firm{"Công ty TNHH Thương mại Mái Rông", "trade", 50, 100'000, 70'000, "small"},
    Firm{"Công ty TNHH Du lịch Khói Bếp", "trade", 8, 6'500, 2'900, "micro"},
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
                           std::string_view why) -> Profile& {
        auto body = outsider(draft, kind, "NGOAI-" + three_digits(++number), std::string(name));
        body.head_name = person_name(dice, Style::lowland);
        return draft.year.refused.emplace_back(std::move(body), std::string(why)).subject.profile;
    };
    for (auto const& firm : firms) {
        auto& profile = enter(SubjectKind::enterprise, firm.name, firm.why);
        profile.sector = firm.sector;
        profile.insured_workers = firm.workers;
        profile.revenue = firm.revenue;
        profile.capital = firm.capital;
    }
    for (auto const& school : schools)
        enter(SubjectKind::school, school.name, school.level).levels = {std::string(school.level)};
    for (auto const* name : armed_bodies)
        enter(SubjectKind::agency, name, "armed_forces").flags = {
            {std::string(flags::is_armed_forces), true}};
}

}  // namespace binhyen::demo
