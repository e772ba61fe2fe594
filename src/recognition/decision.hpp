#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "committee/conclusion.hpp"
#include "dossier/dossier.hpp"

/// A numbered decision for a list of subjects, and the certificate each recognised one gets. What
/// the papers say is kept as it was on the day they were signed. [law: tt124-2021/10]
namespace binhyen::recognition {

using DecisionId = Id<struct DecisionTag>;
using CertificateId = Id<struct CertificateTag>;

/// Điều 9 has the Chairman decide, Điều 10 the People's Committee, practice also the steering
/// committee: recorded as it was; the last is flagged, since the text does not name it.
enum class Issuer { chairman, peoples_committee, steering_committee };
BOOST_DESCRIBE_ENUM(Issuer, chairman, peoples_committee, steering_committee)

struct Decision {
    static constexpr std::string_view table = "decisions";
    static constexpr std::string_view key = "id";

    DecisionId id;
    std::int64_t version = 1;
    cycle::CycleId cycle_id;
    std::string place_path;
    /// "Xã Đắk Cấm", as it was called.
    std::string place_name;
    std::string number;
    Date issued_on;
    Issuer issuer = Issuer::chairman;
    std::string signer_title;
    std::string signer_name;
    committee::ConclusionId conclusion_id;
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (id, version, cycle_id, place_path, place_name, number, issued_on, issuer,
                       signer_title, signer_name, conclusion_id))

struct DecisionItem {
    static constexpr std::string_view table = "decision_items";
    static constexpr std::string_view key = "decision_id,position";

    DecisionId decision_id;
    std::int64_t position = 1;
    dossier::DossierId dossier_id;
    dossier::Recognition outcome = dossier::Recognition::recognised;
};
BOOST_DESCRIBE_STRUCT(DecisionItem, (), (decision_id, position, dossier_id, outcome))

enum class CertificateState { valid, revoked };
BOOST_DESCRIBE_ENUM(CertificateState, valid, revoked)

struct Certificate {
    static constexpr std::string_view table = "certificates";
    static constexpr std::string_view key = "id";

    CertificateId id;
    std::int64_t version = 1;
    cycle::CycleId cycle_id;
    DecisionId decision_id;
    dossier::DossierId dossier_id;
    std::string path;
    /// Gapless within one office and year.
    std::int64_t register_number = 1;
    std::string register_path;
    /// In the QR code: 128 random bits, which say nothing and cannot be guessed.
    std::string token;
    Date issued_on;
    std::int64_t year = 0;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string subject_name;
    /// Where it stands: "Xã Đắk Cấm, Thành phố Kon Tum, Tỉnh Kon Tum".
    std::string place_name;
    std::string issuer_name;
    std::string signer_title;
    std::string signer_name;
    std::string decision_number;
    CertificateState state = CertificateState::valid;
};
BOOST_DESCRIBE_STRUCT(Certificate, (),
                      (id, version, cycle_id, decision_id, dossier_id, path, register_number,
                       register_path, token, issued_on, year, kind, subject_name, place_name,
                       issuer_name, signer_title, signer_name, decision_number, state))

/// An item of a decision's list, with the subject as its dossier names it.
struct DecidedSubject {
    std::int64_t position = 1;
    dossier::DossierId dossier_id;
    dossier::Recognition outcome = dossier::Recognition::recognised;
    std::string subject_code;
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string ground_path;
};
BOOST_DESCRIBE_STRUCT(DecidedSubject, (),
                      (position, dossier_id, outcome, subject_code, subject_name, kind,
                       ground_path))

/// A decision with its list, and the certificates of those recognised.
struct IssuedDecision {
    Decision decision;
    std::vector<DecidedSubject> items;
    std::vector<Certificate> certificates;
};
BOOST_DESCRIBE_STRUCT(IssuedDecision, (), (decision, items, certificates))

/// What a printed decision says of one subject.
struct DecisionLine {
    std::string name;
    dossier::Kind kind = dossier::Kind::residential_area;
    /// Where it stands, as on certificates.
    std::string address;
    /// Of its certificate; empty when not recognised.
    std::optional<std::int64_t> register_number;
};

/// A decision with all that its paper says.
struct DecisionPaper {
    Decision decision;
    std::int64_t year = 0;
    std::optional<committee::Conclusion> conclusion;
    /// Both in the order of the decision's list.
    std::vector<DecisionLine> recognised;
    std::vector<DecisionLine> not_recognised;
};

/// A certificate with all that its paper says.
struct CertificatePaper {
    Certificate certificate;
    /// The place whose office decided: "Xã Đắk Cấm".
    std::string office;
};

/// The office that issues: "Chủ tịch Ủy ban nhân dân xã Đắk Cấm". `place_type` as the lists write
/// it ("Xã"); within the name it is written small.
std::string issuer_name(Issuer, std::string_view place_type, std::string_view place_name);

/// A number as offices write it: digits, then "/" and a symbol; "12/QĐ-UBND".
Result<> check_number(std::string_view number);

/// Offices write the first nine of a year with or without a nought: "01/QĐ-UBND" is "1/QĐ-UBND".
bool is_same_number(std::string_view one, std::string_view other);

}  // namespace binhyen::recognition
