#include <string>

#include "base/digest.hpp"
#include "kon-tum-2022/year.hpp"

namespace binhyen::demo {
namespace {

/// Every value as text with an end mark, so that no two years look alike by shifting a border.
class Writer {
public:
    void put(std::string_view text) {
        sha_.add(text);
        sha_.add(std::string_view("\x1f", 1));
    }
    void put(char const* text) { put(std::string_view(text)); }
    void put(std::int64_t number) { put(std::to_string(number)); }
    void put(std::size_t number) { put(std::to_string(number)); }
    void put(bool is) { put(is ? "1" : "0"); }
    void put(Date day) { put(day.to_text()); }
    void put(Paper const& p) { all(p.issuer, p.number, p.on); }
    void put(Attendance const& a) { all(a.role, a.name, a.is_present); }
    void put(Return const& r) { all(r.on, r.reason, r.resubmitted_on); }
    void put(Place const& p) { all(p.code, p.name, p.type, p.parent, p.from, p.to); }
    void put(PlaceChange const& c) { all(c.from, c.to, c.kind, c.effective_on, c.legal_basis); }
    void put(std::string const& text) { put(std::string_view(text)); }
    void put(Flag const& f) { all(f.code, f.is); }
    void put(Profile const& p) {
        all(p.flags, p.sector, p.insured_workers, p.revenue, p.capital, p.levels);
    }
    void put(Subject const& s) {
        all(s.code, std::int64_t(s.kind), s.name, s.local_type, s.commune, s.managed_by,
            s.authority, s.delegation, s.head_name, s.head_title, s.profile);
    }
    void put(RefusedEnrolment const& r) { all(r.subject, r.why); }
    void put(Person const& p) { all(p.code, p.name, p.is_persona); }
    void put(Post const& p) { all(p.person, p.post, p.at, p.from); }
    void put(Authority const& a) {
        all(a.place, a.committee_name, a.chairman, a.secretary, a.officer, a.members);
    }
    void put(Fact const& f) {
        all(f.subject, f.code, f.item, f.on, f.by, f.paper, f.part, f.whole, f.value, f.reason);
    }
    void put(Finding const& f) { all(f.subject, f.criterion, f.on, f.by, f.value, f.reason); }
    void put(Incident const& i) {
        all(i.code, i.event, i.category, i.discipline, i.commune, i.area, i.institution, i.on,
            i.is_detected_in_time, i.is_harm_reduced, i.is_reported_at_once, i.reported_on,
            i.is_force_majeure, i.force_majeure_reason, i.file);
    }
    void put(Figure const& f) {
        all(f.subject, f.category, f.window.from, f.window.to, f.declared, f.source);
    }
    void put(Confirmation const& c) { all(c.subject, c.events, c.confirmer, c.by, c.paper); }
    void put(SelfAssessment const& s) { all(s.subject, s.on, s.admitted); }
    void put(ReviewMinutes const& m) { all(m.subject, m.paper, m.attendance); }
    void put(Timeline const& t) {
        all(t.subject, t.resolution, t.plan, t.registration, t.reviewed_on, t.request_letter,
            t.result_report, t.submitted_on, t.is_late, t.returns, t.appraised_on, t.concluded_on, t.decided_on,
            t.batch);
    }
    void put(Batch const& b) {
        all(b.authority, b.conclusion, b.attendance, b.decision, b.signer, b.subjects);
    }
    template <class T>
    void put(std::optional<T> const& value) {
        put(value.has_value());
        if (value) put(*value);
    }
    template <class T>
    void put(std::vector<T> const& values) {
        put(values.size());
        for (auto const& value : values) put(value);
    }
    template <class... T>
    void all(T const&... values) {
        (put(values), ...);
    }
    std::string hex() { return sha_.hex(); }

private:
    Sha256 sha_;
};

}  // namespace

std::string digest(Year const& y) {
    Writer writer;
    writer.all(std::to_string(y.seed), y.places, y.changes, y.subjects, y.refused, y.people,
               y.posts, y.authorities, y.facts, y.findings, y.incidents, y.figures, y.confirmations,
               y.self_assessments, y.minutes, y.timelines, y.batches);
    return writer.hex();
}

}  // namespace binhyen::demo
