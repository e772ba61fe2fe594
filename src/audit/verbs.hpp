#pragma once

#include <boost/describe.hpp>

/// What a person may be allowed to do, each within a part of the tree. Which post carries which
/// verbs is identity's table; the verbs stand here because every feature asks for them.
namespace binhyen {

enum class Verb {
    read,
    manage_places,
    manage_subjects,
    manage_people,
    manage_cycle,
    read_log,
    export_data,
    enrol_subject,
    register_subject,
    record_facts,
    record_incidents,
    confirm_none,
    assess,
    submit_dossier,
    appraise,
    second_verdict,
    record_conclusion,
    prepare_decision,
    issue_decision,
};
BOOST_DESCRIBE_ENUM(Verb, read, manage_places, manage_subjects, manage_people, manage_cycle,
                    read_log, export_data, enrol_subject, register_subject, record_facts,
                    record_incidents, confirm_none, assess, submit_dossier, appraise,
                    second_verdict, record_conclusion, prepare_decision, issue_decision)

}  // namespace binhyen
